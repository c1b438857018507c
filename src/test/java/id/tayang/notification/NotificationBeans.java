package id.tayang.notification;

import id.tayang.engine.StandIns;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

/** The beans of this feature, built by hand as the application builds them. */
public final class NotificationBeans {

    private NotificationBeans() {}

    public static Map<Object, Object> of(DataSource dataSource, Clock clock) {
        return Map.of("beriTahu", new Notify(new Outbox(JdbcClient.create(dataSource), clock), StandIns.NONE));
    }

    public static Outgoing outgoing(DataSource dataSource, Clock clock) {
        return new Outbox(JdbcClient.create(dataSource), clock);
    }

    public static AddressBook addresses(IdentityService identity) {
        return new EngineAddressBook(identity, StandIns.NONE);
    }

    /** One look into the outbox. */
    public static Runnable postman(DataSource dataSource, Clock clock, JavaMailSender server) {
        return new Postman(new Outbox(JdbcClient.create(dataSource), clock), server, "no-reply@bantenprov.go.id")
                ::round;
    }

    /** One look into the outbox, with what may not be kept. */
    public static Runnable postman(DataSource dataSource, Clock clock, JavaMailSender server, Enclosure enclosures) {
        return new Postman(
                        new Outbox(JdbcClient.create(dataSource), clock),
                        server,
                        "no-reply@bantenprov.go.id",
                        enclosures)::round;
    }

    /** As without a mail server. */
    public static MailState state(JdbcClient jdbc, Clock clock) {
        return new OutboxState(jdbc, clock, new StaticListableBeanFactory().getBeanProvider(Postman.class));
    }
}
