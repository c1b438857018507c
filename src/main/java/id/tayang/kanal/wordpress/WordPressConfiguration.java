package id.tayang.kanal.wordpress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** There is a channel "wordpress" where the office has named its WordPress. */
@Configuration(proxyBeanMethods = false)
class WordPressConfiguration {

    @Bean
    @Conditional(Named.class)
    WordPressChannel wordPressChannel(WordPressProperties properties) {
        properties.check();
        return new WordPressChannel(properties);
    }

    /** One of the three is enough: what is half configured is to be noticed, not passed over. */
    static final class Named implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var environment = context.getEnvironment();
            return StringUtils.hasText(environment.getProperty("tayang.kanal.wordpress.alamat"))
                    || StringUtils.hasText(environment.getProperty("tayang.kanal.wordpress.pengguna"))
                    || StringUtils.hasText(environment.getProperty("tayang.kanal.wordpress.sandi-aplikasi"));
        }
    }
}
