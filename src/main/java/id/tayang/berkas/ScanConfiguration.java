package id.tayang.berkas;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files are scanned where the office has a clamd. */
@Configuration(proxyBeanMethods = false)
class ScanConfiguration {

    @Bean
    VirusScan virusScan(ClamdProperties clamd) {
        return clamd.on() ? new Clamd(clamd) : file -> {};
    }
}
