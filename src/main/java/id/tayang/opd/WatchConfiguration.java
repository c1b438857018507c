package id.tayang.opd;

import id.tayang.Site;
import java.net.ProxySelector;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Looks at sites only where the office wants it. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    @ConditionalOnProperty("tayang.opd.pantauan.aktif")
    SiteWatch siteWatch(WatchedSites sites, WatchProperties properties, Site site, Clock clock) {
        var reader = new FeedReader(ProxySelector.getDefault(), site.absolute("/"));
        return new SiteWatch(sites, reader, properties, "https", clock);
    }

    @Bean
    SchedulingConfigurer siteWatchRounds(ObjectProvider<SiteWatch> watch, WatchProperties properties) {
        return tasks -> watch.ifAvailable(one -> tasks.addFixedDelayTask(one::round, properties.pause()));
    }
}
