package id.tayang.opd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The beans of this feature, built by hand as the application ships them. */
public final class OpdBeans {

    private OpdBeans() {}

    /** @param transactions the one of the engine, so that both change the database together or not at all */
    public static Map<Object, Object> of(
            DataSource dataSource, PlatformTransactionManager transactions, Clock clock, SiteProvisioner provisioner) {
        var rule = new SubdomainRule(shipped());
        var register = new SubdomainRegister(JdbcClient.create(dataSource), transactions, clock, rule);
        return Map.of(
                "periksaSubdomain", new CheckSubdomain(rule, register, provisioner),
                "lepasSubdomain", new ReleaseSubdomain(rule, register, provisioner),
                "tutupSitus",
                        new CloseSite(
                                rule,
                                provisioner,
                                new HandOvers(JdbcClient.create(dataSource), clock, Duration.ofHours(72))),
                "siapkanSitus", new PrepareSite(rule, register, provisioner));
    }

    public static Map<Object, Object> of(DataSource dataSource, PlatformTransactionManager transactions, Clock clock) {
        return of(dataSource, transactions, clock, new ManualProvisioner());
    }

    static SubdomainRule rule(String parent) {
        return new SubdomainRule(new OpdProperties(parent, shipped().reserved()));
    }

    static OpdProperties shipped() {
        return new Binder(ConfigurationPropertySources.from(yaml()))
                .bind("tayang.opd", OpdProperties.class)
                .get();
    }

    private static List<PropertySource<?>> yaml() {
        try {
            return new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
