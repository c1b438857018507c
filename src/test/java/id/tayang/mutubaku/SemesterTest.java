package id.tayang.mutubaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SemesterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-1, 2026-01-01, 2026-06-30, Semester I 2026 (Januari–Juni)",
        "2026-06-30, 2026-1, 2026-01-01, 2026-06-30, Semester I 2026 (Januari–Juni)",
        "2026-07-01, 2026-2, 2026-07-01, 2026-12-31, Semester II 2026 (Juli–Desember)",
    })
    void aDayLiesInOneHalfYear(LocalDate day, String semester, LocalDate from, LocalDate to, String label) {
        assertThat(Semester.of(day)).hasToString(semester).isEqualTo(Semester.parse(semester));
        assertThat(Semester.of(day).period().from()).isEqualTo(from);
        assertThat(Semester.of(day).period().to()).isEqualTo(to);
        assertThat(Semester.of(day).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026", "2026-3", "26-1", "2026-1; drop table"})
    void anythingElseIsRefusedInWords(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Semester.parse(text))
                .withMessageContaining("misalnya 2026-2");
    }
}
