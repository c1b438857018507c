package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.WorkingCalendars;
import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class StepEffectsTest {

    /** An installation without mail and without anything that moves timers. */
    private static final StepEffects EFFECTS = new StepEffects(
            new StaticListableBeanFactory().getBeanProvider(StepReminder.class),
            new StaticListableBeanFactory().getBeanProvider(StepDeadlines.class),
            null,
            null,
            null,
            WorkingCalendars::perpres,
            Clock.systemUTC());

    @Test
    void whatTheInstallationCannotDoIsSaid() {
        assertThatThrownBy(() -> EFFECTS.remind(null, "admin", "Ditunggu"))
                .hasMessageContaining("503")
                .hasMessageContaining("Pengingat belum dapat dikirim");
        assertThatThrownBy(() -> EFFECTS.extend(null, LocalDateTime.parse("2026-11-23T10:00")))
                .hasMessageContaining("503")
                .hasMessageContaining("Tenggat belum dapat diubah");
    }
}
