package id.tayang.notification;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Sends mail only where a mail server is configured. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NotificationConfiguration {

    @Bean
    @ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
    Postman postman(
            Outbox outbox, JavaMailSender server, SuratProperties properties, ObjectProvider<Enclosure> enclosures) {
        return new Postman(
                outbox, server, properties.from(), enclosures.getIfAvailable(() -> reference -> Optional.empty()));
    }

    @Bean
    SchedulingConfigurer postmansRounds(ObjectProvider<Postman> postman, SuratProperties properties) {
        return tasks -> postman.ifAvailable(one -> tasks.addFixedDelayTask(one::round, properties.pause()));
    }
}
