package id.tayang.opd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** The beans of this feature, built by hand as the application ships them. */
public final class OpdBeans {

    private OpdBeans() {}

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
