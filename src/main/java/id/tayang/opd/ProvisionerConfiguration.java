package id.tayang.opd;

import java.net.ProxySelector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sites are set up by hand unless the office says where its name server or its WordPress network is. */
@Configuration(proxyBeanMethods = false)
class ProvisionerConfiguration {

    private static final String WORDPRESS = "!'${tayang.opd.wordpress.alamat:}'.isBlank()";
    private static final String DNS = "!'${tayang.opd.dns.server:}'.isBlank()";

    @Bean
    @ConditionalOnExpression(WORDPRESS)
    WordPressNetwork wordPressNetwork(WordPressProperties properties, SubdomainRule rule) {
        return new WordPressNetwork(properties, rule.parent());
    }

    @Bean
    @ConditionalOnExpression(DNS)
    DnsZone dnsZone(DnsProperties properties, SubdomainRule rule) {
        return new DnsZone(properties, rule.parent());
    }

    @Bean
    SiteLook siteLook() {
        return new SiteLook(ProxySelector.getDefault());
    }

    @Bean
    @ConditionalOnExpression("(" + WORDPRESS + ") or (" + DNS + ")")
    SiteProvisioner automaticProvisioner(
            ObjectProvider<DnsZone> dns,
            ObjectProvider<WordPressNetwork> wordPress,
            SiteLook look,
            ProvisioningJournal journal,
            SubdomainRule rule) {
        return new AutomaticProvisioner(dns.getIfAvailable(), wordPress.getIfAvailable(), look, journal, rule.parent());
    }
}
