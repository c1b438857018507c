package id.tayang.mutubaku;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.sla.DayTally;
import id.tayang.sla.LedgerPeriod;
import id.tayang.sla.Tally;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20, hari,  1, 2026-11-20, 2026-11-20",
        "2026-12-20, 2027-01-18, hari, 30, 2026-12-20, 2027-01-18",
        "2026-11-01, 2027-01-01, hari, 62, 2026-11-01, 2027-01-01",
        "2026-11-01, 2027-01-02, bulan, 3, 2026-11,    2027-01",
        "2026-01-01, 2026-12-31, bulan, 12, 2026-01,   2026-12",
    })
    void hasAColumnForEveryDayOrMonth(
            LocalDate from, LocalDate to, String per, int columns, String first, String last) {
        var series = Series.of(new LedgerPeriod(from, to), List.of());

        assertThat(series.per()).isEqualTo(per);
        assertThat(series.titik())
                .hasSize(columns)
                .allSatisfy(point -> assertThat(point.capaian().ketepatan()).isNull());
        assertThat(series.titik().get(0).waktu()).isEqualTo(first);
        assertThat(series.titik().get(columns - 1).waktu()).isEqualTo(last);
    }

    @Test
    void addsUpTheDaysOfAMonth() {
        var series = Series.of(
                new LedgerPeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 31)),
                List.of(
                        new DayTally(LocalDate.of(2026, 12, 30), new Tally(1, 0, 0, 0, 0)),
                        new DayTally(LocalDate.of(2026, 12, 31), new Tally(0, 0, 1, 0, 0)),
                        new DayTally(LocalDate.of(2027, 1, 1), new Tally(0, 0, 0, 1, 0))));

        assertThat(series.titik())
                .extracting(point -> point.capaian().ketepatan())
                .containsExactly(null, null, 0.5, null);
    }
}
