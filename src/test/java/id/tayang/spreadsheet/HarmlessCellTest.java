package id.tayang.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1", "\u00A0=1", "＝1"})
    void noCellIsCalculated(String cell) {
        assertThat(HarmlessCell.of(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"500.12.11/1/X/2026", "Rilis = kabar", "https://diskominfo.example/-/a"})
    void ordinaryTextStaysAsItIs(String cell) {
        assertThat(HarmlessCell.of(cell)).isEqualTo(cell);
    }
}
