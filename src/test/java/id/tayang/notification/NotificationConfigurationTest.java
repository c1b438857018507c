package id.tayang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class NotificationConfigurationTest {

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.H2.migrated());
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withBean(JdbcClient.class, () -> jdbc)
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(Outbox.class)
            .withBean(OutboxState.class)
            .withUserConfiguration(Properties.class, NotificationConfiguration.class);

    @EnableConfigurationProperties(SuratProperties.class)
    static class Properties {}

    private static void put(Outbox outbox) {
        outbox.put(
                Letter.saying("kasus", "Activity_Beritahu", "Rilis tayang", "Sudah tayang."),
                List.of(Recipient.at("kadis@bantenprov.go.id")));
    }

    @Test
    void keepsMessagesWhereNoServerIsConfigured() {
        application.withPropertyValues("spring.mail.host=").run(context -> {
            put(context.getBean(Outbox.class));

            assertThat(context).doesNotHaveBean(Postman.class);
            assertThat(context.getBean(MailState.class).on()).isFalse();
            assertThat(context.getBean(MailState.class).unsent()).isOne();
        });
        application.run(
                context -> assertThat(context.getBean(MailState.class).on()).isFalse());
    }

    @Test
    void sendsByItselfWhereOneIs() {
        var greenMail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        greenMail.start();
        try {
            application
                    .withPropertyValues(
                            "spring.mail.host=127.0.0.1",
                            "spring.mail.port=" + greenMail.getSmtp().getPort(),
                            "tayang.surat.dari=no-reply@bantenprov.go.id",
                            "tayang.surat.jeda=100ms")
                    .run(context -> {
                        put(context.getBean(Outbox.class));

                        assertThat(greenMail.waitForIncomingEmail(20_000, 1)).isTrue();
                        assertThat(context.getBean(MailState.class).on()).isTrue();
                    });
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void doesNotStartWithAServerButNoSender() {
        application
                .withPropertyValues("spring.mail.host=127.0.0.1")
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining("tayang.surat.dari must be"));
    }
}
