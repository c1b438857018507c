package id.tayang.textdiff;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.textdiff.TextDiff.Jenis;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Rapat dihadiri 20 orang.  | Rapat dihadiri 25 orang.      | Rapat dihadiri -20 -+25 +orang.
            Gubernur membuka rapat    | Gubernur Banten membuka rapat | Gubernur +Banten +membuka rapat
            Rapat yang sangat penting | Rapat penting                 | Rapat -yang sangat -penting
            Sama saja                 | Sama saja                     | Sama saja
            ''                        | Baru                          | +Baru+
            Lama                      | ''                            | -Lama-
            Seluruhnya lain           | Tidak ada yang tetap          | -Seluruhnya lain-+Tidak ada yang tetap+
            """)
    void wordsTakenOutStandBeforeWordsPutIn(String before, String after, String expected) {
        assertThat(TextDiff.of(before, after).stream()
                        .map(run -> mark(run.jenis()) + run.teks() + mark(run.jenis()))
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @Test
    void paragraphsStay() {
        assertThat(TextDiff.of("Satu.\n\nDua.", "Satu.\n\nTiga."))
                .containsExactly(
                        new TextDiff.Potongan(Jenis.SAMA, "Satu.\n\n"),
                        new TextDiff.Potongan(Jenis.HAPUS, "Dua."),
                        new TextDiff.Potongan(Jenis.TAMBAH, "Tiga."));
    }

    @Test
    void aParagraphPutBehindLeavesTheLastWordAlone() {
        assertThat(TextDiff.of("Rapat ditutup.", "Rapat ditutup.\n\nHadirin pulang."))
                .containsExactly(
                        new TextDiff.Potongan(Jenis.SAMA, "Rapat ditutup."),
                        new TextDiff.Potongan(Jenis.TAMBAH, "\n\nHadirin pulang."));
    }

    @Test
    void longTextsWithoutAWordInCommonAreComparedToo() {
        var before = IntStream.range(0, 4000).mapToObj(i -> "lama" + i).collect(Collectors.joining(" "));
        var after = IntStream.range(0, 4000).mapToObj(i -> "baru" + i).collect(Collectors.joining(" "));

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(TextDiff.of(before, after))
                        .extracting(TextDiff.Potongan::jenis)
                        .containsExactly(Jenis.HAPUS, Jenis.TAMBAH));
    }

    @Property(tries = 300)
    void bothVersionsCanBeReadFromTheDifference(@ForAll("texts") String before, @ForAll("texts") String after) {
        var runs = TextDiff.of(before, after);

        assertThat(without(runs, Jenis.TAMBAH)).isEqualTo(before);
        assertThat(without(runs, Jenis.HAPUS)).isEqualTo(after);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "d").list().ofMaxSize(12).map(words -> String.join(" ", words));
    }

    private static String without(List<TextDiff.Potongan> runs, Jenis kind) {
        return runs.stream()
                .filter(run -> run.jenis() != kind)
                .map(TextDiff.Potongan::teks)
                .collect(Collectors.joining());
    }

    private static String mark(Jenis kind) {
        return switch (kind) {
            case SAMA -> "";
            case HAPUS -> "-";
            case TAMBAH -> "+";
        };
    }
}
