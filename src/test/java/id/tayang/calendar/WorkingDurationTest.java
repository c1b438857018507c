package id.tayang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDurationTest {

    @ParameterizedTest
    @CsvSource({
        "PT7M, 0, PT7M",
        "PT1H, 0, PT1H",
        "PT1H30M, 0, PT1H30M",
        "PT25S, 0, PT25S",
        "PT90M, 0, PT1H30M",
        "P1D, 1, PT0S",
        "P10D, 10, PT0S",
        "P1DT4H, 1, PT4H",
        "P2DT1H30M, 2, PT1H30M",
        "PT0S, 0, PT0S",
        "' PT1H ', 0, PT1H"
    })
    void reads_days_and_time(String text, int days, Duration time) {
        assertThat(WorkingDuration.parse(text)).isEqualTo(new WorkingDuration(days, time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P",
                "PT",
                "P1DT",
                "PT5",
                "1H",
                "pt1h",
                "PT1.5H",
                "PT1H7",
                "R3/PT10M",
                "P1000D",
                "PT99999H",
                "1 jam"
            })
    void refuses_what_it_does_not_understand(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDuration.parse(text))
                .withMessage(
                        "Lama waktu kerja \"%s\" tidak sah: tulis misalnya PT7M, PT1H30M, P1D atau P1DT4H, "
                                + "paling banyak 999 hari atau 9999 jam.",
                        text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1M", "P1Y", "P2W", "P1M2DT3H"})
    void refuses_months_years_and_weeks(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDuration.parse(text))
                .withMessageContaining("tahun, bulan dan minggu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT1H", "PT-1H", "P-1D"})
    void refuses_going_back(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDuration.parse(text))
                .withMessageContaining("tidak boleh negatif");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void refuses_blanks(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDuration.parse(text))
                .withMessageContaining("kosong");
    }

    @Test
    void is_never_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDuration.ofDays(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDuration.of(Duration.ofMinutes(-1)));
    }
}
