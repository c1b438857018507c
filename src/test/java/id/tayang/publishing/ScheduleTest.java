package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.Office;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta,  2026-12-25T09:00,    2026-12-25T02:00:00Z",
        "Asia/Makassar, 2026-12-25T09:00,    2026-12-25T01:00:00Z",
        "Asia/Jayapura, 2027-01-01T00:30:00, 2026-12-31T15:30:00Z"
    })
    void theClockIsThatOfTheOffice(String zone, String typed, Instant moment) {
        assertThat(new Schedule(new Office("Kominfo", ZoneId.of(zone))).pada(typed))
                .isEqualTo(moment);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "besok", "2026-12-25", "2026-12-25T09:00+07:00", "2026-02-30T09:00"})
    void whatIsNoMomentIsRefused(String typed) {
        var schedule = new Schedule(new Office("Kominfo", ZoneId.of("Asia/Jakarta")));

        assertThatThrownBy(() -> schedule.pada(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tanggal dan jam");
    }
}
