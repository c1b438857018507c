package id.tayang.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How the office writes.
 *
 * @param from address that messages come from, with or without a name: {@code Diskominfo <no-reply@bantenprov.go.id>}
 * @param pause time between two looks into the outbox
 */
@ConfigurationProperties("tayang.surat")
record SuratProperties(
        @Name("dari") String from, @Name("jeda") Duration pause) {}
