package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.WorkingCalendars;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeAgoTest {

    @ParameterizedTest
    @CsvSource({
        // Thursday
        "2026-11-19T10:00, PT1H,    2026-11-19T09:00",
        "2026-11-19T13:30, PT1H,    2026-11-19T11:30",
        "2026-11-19T12:30, PT1H,    2026-11-19T11:00",
        "2026-11-19T08:00, PT1H,    2026-11-18T15:30",
        "2026-11-19T08:00, PT30M,   2026-11-19T07:30",
        // over the weekend, and from it
        "2026-11-23T08:00, PT1H,    2026-11-20T16:00",
        "2026-11-22T10:00, PT1H,    2026-11-20T15:30",
        "2026-11-23T07:30, PT37H30M, 2026-11-16T07:30",
        // over New Year, a holiday
        "2027-01-04T08:00, PT1H,    2026-12-31T15:30",
    })
    void looksBackInWorkingTime(LocalDateTime now, Duration time, LocalDateTime then) {
        var zone = WorkingCalendars.WIB;

        assertThat(WorkingTimeAgo.before(
                        WorkingCalendars.perpres(), now.atZone(zone).toInstant(), time))
                .isEqualTo(then.atZone(zone).toInstant());
    }

    @ParameterizedTest
    @CsvSource("P36500D")
    void nothingIsOlderThanThat(Duration time) {
        assertThat(WorkingTimeAgo.before(WorkingCalendars.perpres(), Instant.parse("2026-11-23T02:00:00Z"), time))
                .isEqualTo(Instant.EPOCH);
    }
}
