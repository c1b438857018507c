package id.tayang.sla;

import id.tayang.calendar.WorkingDuration;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How this office is told of steps that become late. What stands here wins over the models.
 *
 * @param warning share of the standard after which to warn ({@code 75%}), or {@code tidak}; blank leaves it to the models
 * @param warnFrom shorter standards get no warning, as a working duration ({@code PT30M})
 * @param superiors group of the superior position by the group of a pelaksana; {@code tidak} for none
 * @param digestFrom from how many messages at once a recipient gets a single one about all of them
 * @param pause time between two rounds
 */
@ConfigurationProperties("tayang.eskalasi")
record EscalationProperties(
        @Name("peringatan") @DefaultValue("") String warning,
        @Name("peringatan-mulai") @DefaultValue("PT30M") String warnFrom,
        @Name("atasan") @DefaultValue Map<String, String> superiors,
        @Name("ringkasan-mulai") @DefaultValue("4") int digestFrom,
        @Name("jeda") @DefaultValue("PT15S") Duration pause) {

    EscalationProperties {
        if (!warning.isBlank() && Share.read(warning).isEmpty()) {
            throw new IllegalArgumentException(
                    "tayang.eskalasi.peringatan \"%s\" harus antara 1%% dan 99%%, misalnya 75%%, atau tidak."
                            .formatted(warning));
        }
        WorkingDuration.parse(warnFrom);
        if (digestFrom < 2) {
            throw new IllegalArgumentException(
                    "tayang.eskalasi.ringkasan-mulai harus 2 atau lebih, tertulis %d.".formatted(digestFrom));
        }
        if (pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("tayang.eskalasi.jeda harus lebih lama dari nol.");
        }
    }
}
