package id.tayang.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardTextTest {

    @ParameterizedTest
    @CsvSource({
        "PT7M, 7 menit",
        "PT1H, 1 jam",
        "PT4H, 4 jam",
        "P1D, 1 hari kerja",
        "PT1H30M, 1 jam 30 menit",
        "P2DT3H, 2 hari kerja 3 jam",
        "PT45S, 45 detik",
        "PT05M, 5 menit",
        "P1M, P1M",
        "P, P",
        "PT, PT",
        "${lama}, ${lama}"
    })
    void speaksAsTheSopDoes(String standard, String words) {
        assertThat(StandardText.of(standard)).isEqualTo(words);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.NullSource
    void aStepWithoutStandardHasNoWords(String standard) {
        assertThat(StandardText.of(standard)).isEmpty();
    }

    @Test
    void standardsOneAfterTheOther() {
        assertThat(StandardText.sum(Arrays.asList("PT1H", "PT45M", null, "PT30M")))
                .isEqualTo("2 jam 15 menit");
        assertThat(StandardText.sum(List.of("PT4H", "P1D", "P2D"))).isEqualTo("3 hari kerja 4 jam");
        assertThat(StandardText.sum(List.of("P1D"))).isEqualTo("1 hari kerja");
        assertThat(StandardText.sum(Arrays.asList((String) null))).isEmpty();
    }
}
