package id.tayang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistersTest {

    @ParameterizedTest
    @CsvSource({
        "{kode}/{urut}/{unit}/{tahun},     500.12.2/105/436.7.14/2026",
        "{kode}/{urut:4}/{unit}/{tahun},   500.12.2/0105/436.7.14/2026",
        "{urut:2}/{unit}/{bulan}/{tahun},  105/436.7.14/XI/2026",
        "No. {urut} Tahun {tahun},         No. 105 Tahun 2026",
    })
    void writesTheNumberAsThePatternSays(String pola, String number) {
        var template = new RegisterTemplate(pola, "500.12.2", "436.7.14");

        assertThat(template.number(105, LocalDate.of(2026, 11, 21))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{kode}/{urut}", "{kode}/{tahun}", "{kode}/{urut}/{tahun}/{nama}", ""})
    void refusesAPatternThatWouldRepeatNumbersOrMeansNothing(String pola) {
        assertThatThrownBy(() -> new RegisterTemplate(pola, "555", "X"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{urut} dan {tahun}");
    }

    @Test
    void refusesTwoRegistersWithTheSameNumbers() {
        var same = new RegisterTemplate(null, "555", "X");

        assertThatThrownBy(() -> new Registers(Map.of("agenda", same, "surat", same)))
                .hasMessageContaining("Dua register memberi nomor yang sama");
    }
}
