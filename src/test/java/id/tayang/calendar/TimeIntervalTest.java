package id.tayang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeIntervalTest {

    @Test
    void is_read_as_it_is_written() {
        var interval = new TimeInterval(LocalTime.of(7, 30), LocalTime.of(12, 0));

        assertThat(TimeInterval.parse(" 07:30 - 12:00 ")).isEqualTo(interval).hasToString("07:30-12:00");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "07:30", "7:30-12:00", "07.30-12.00", "07:30-24:00", "07:61-12:00", "pagi"})
    void refuses_what_it_can_not_read(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeInterval.parse(text))
                .withMessage("Jam kerja \"%s\" tidak terbaca: tulis seperti 07:30-12:00 (paling akhir 23:59).", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:00-12:00", "22:00-06:00"})
    void refuses_an_end_before_the_start(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeInterval.parse(text))
                .withMessageContaining("jam mulai harus sebelum jam selesai");
    }
}
