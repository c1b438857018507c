package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.WorkingCalendars;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewDeadlineTest {

    /** Friday 10:00 WIB; the present deadline is 11:00. */
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    private static final Instant PRESENT = Instant.parse("2026-11-20T04:00:00Z");
    private static final NewDeadline DEADLINES = new NewDeadline(WorkingCalendars.perpres(), NOW);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T11:01, 2026-11-20T04:01:00Z",
        "2026-11-20T16:30, 2026-11-20T09:30:00Z",
        "2026-11-23T07:30, 2026-11-23T00:30:00Z"
    })
    void aLaterMomentOfWorkIsTaken(LocalDateTime entered, Instant deadline) {
        assertThat(DEADLINES.after(PRESENT, entered)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20T09:59 | Tenggat baru harus di waktu yang akan datang. Sekarang 20-11-2026 10:00 WIB.",
                "2026-11-20T10:00 | Tenggat baru harus di waktu yang akan datang. Sekarang 20-11-2026 10:00 WIB.",
                "2026-11-20T11:00 | Tenggat baru harus sesudah tenggat yang sekarang, 20-11-2026 11:00 WIB.",
                "2026-11-20T12:15 | 20-11-2026 12:15 WIB bukan jam kerja. Jam kerja berikutnya: 20-11-2026 13:00 WIB.",
                "2026-11-21T10:00 | 21-11-2026 10:00 WIB bukan jam kerja. Jam kerja berikutnya: 23-11-2026 07:30 WIB.",
                "2026-12-25T09:00 | 25-12-2026 09:00 WIB bukan jam kerja. Jam kerja berikutnya: 28-12-2026 07:30 WIB."
            })
    void anyOtherIsRefusedWithWhatWouldDo(LocalDateTime entered, String reason) {
        assertThatThrownBy(() -> DEADLINES.after(PRESENT, entered)).hasMessageContaining(reason);
    }

    @Test
    void whatWasNotEnteredAndWhatHasNoDeadlineIsRefused() {
        assertThatThrownBy(() -> DEADLINES.after(PRESENT, null)).hasMessageContaining("Isi tanggal dan jam");
        assertThatThrownBy(() -> DEADLINES.after(null, LocalDateTime.parse("2026-11-23T10:00")))
                .hasMessageContaining("SOP tidak menetapkan waktu");
    }
}
