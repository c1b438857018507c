package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerPeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31, 2026-12-31..2026-12-31",
        "2026-12-01, 2026-12-31, 2026-12-01..2026-12-31",
        "2026-12-31, 2027-01-31, 2026-12-31..2027-01-30 2027-01-31..2027-01-31",
    })
    void partsHoldEveryDayOnce(LocalDate from, LocalDate to, String parts) {
        assertThat(new LedgerPeriod(from, to)
                        .parts(31).stream()
                                .map(part -> part.from() + ".." + part.to())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    @Test
    void whatCannotBeMeantIsRefusedInWords() {
        assertThatThrownBy(() -> new LedgerPeriod(DAY, DAY.minusDays(1))).hasMessageContaining("sebelum akhirnya");
        assertThatThrownBy(() -> new LedgerPeriod(DAY.minusYears(11), DAY)).hasMessageContaining("10 tahun");
    }
}
