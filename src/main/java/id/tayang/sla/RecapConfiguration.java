package id.tayang.sla;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Counts ended steps as soon as the application is up, and from then on every few seconds. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RecapConfiguration {

    @Bean
    SchedulingConfigurer recapRounds(Recap recap, RecapProperties properties) {
        return tasks -> tasks.addFixedDelayTask(recap::round, properties.pause());
    }

    /** @param pause time between two looks for ended steps */
    @ConfigurationProperties("tayang.rekap")
    record RecapProperties(
            @Name("jeda") @DefaultValue("PT5S") Duration pause) {}
}
