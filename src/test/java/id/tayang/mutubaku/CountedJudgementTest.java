package id.tayang.mutubaku;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.sla.StepAchievement;
import id.tayang.sla.Tally;
import id.tayang.sop.Langkah;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedJudgementTest {

    private final CountedJudgement counted = new CountedJudgement(0.9);

    @ParameterizedTest(name = "{0} on time, {1} extended, {2} late")
    @CsvSource(delimiter = '|', textBlock = """
            10 | 0 | 0 | Berjalan dengan baik       | 10 tepat waktu, 0 terlambat
             9 | 0 | 1 | Berjalan dengan baik       | 9 tepat waktu, 1 terlambat
             8 | 0 | 1 | Tidak berjalan dengan baik | 8 tepat waktu, 1 terlambat
             8 | 2 | 0 | Tidak berjalan dengan baik | 8 tepat waktu, 2 dengan perpanjangan, 0 terlambat
             0 | 0 | 1 | Tidak berjalan dengan baik | 0 tepat waktu, 1 terlambat
            """)
    void theShareDecides(long onTime, long extended, long late, String penilaian, String words) {
        var judgement = counted.of(step("PT1H"), done(new Tally(onTime, extended, late, 3, 0), 125));

        assertThat(judgement.penilaian().label()).isEqualTo(penilaian);
        assertThat(judgement.note())
                .isEqualTo("Dilaksanakan %d kali: %s; rata-rata 2 jam 5 menit, terlama 4 jam, standar 1 jam."
                        .formatted(onTime + extended + late, words));
        assertThat(judgement.action().isEmpty()).isEqualTo(penilaian.startsWith("Berjalan"));
    }

    @Test
    void aStepWithoutAStandardIsMeasuredAndNotJudged() {
        var judgement = counted.of(step(null), done(new Tally(0, 0, 0, 0, 4), 20));

        assertThat(judgement.penilaian()).isEqualTo(Penilaian.BELUM);
        assertThat(judgement.note())
                .isEqualTo("Dilaksanakan 4 kali; rata-rata 20 menit, terlama 4 jam. SOP tidak menetapkan waktu.");
    }

    @Test
    void whatNobodyDidIsNotJudged() {
        assertThat(counted.of(step("PT1H"), null).penilaian()).isEqualTo(Penilaian.BELUM);
        assertThat(counted.of(step("PT1H"), done(new Tally(0, 0, 0, 2, 0), 0)).note())
                .isEqualTo("Tidak dilaksanakan pada periode ini.");
    }

    private static Langkah step(String standard) {
        return new Langkah("Activity_A", "Memeriksa", "kepala", standard, Map.of());
    }

    private static StepAchievement done(Tally tally, long average) {
        return new StepAchievement(
                "sop", "Activity_A", "1", "Memeriksa", "kepala", tally, 0, average * tally.done(), 240);
    }
}
