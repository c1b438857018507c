package id.tayang.notification;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The beans of this feature, built by hand as the application builds them. */
public final class NotificationBeans {

    private NotificationBeans() {}

    public static Map<Object, Object> of(DataSource dataSource, Clock clock) {
        return Map.of("beriTahu", new Notify(new Outbox(JdbcClient.create(dataSource), clock)));
    }
}
