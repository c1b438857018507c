package id.tayang.kanal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChannelTextTest {

    private static final String URL = "https://kominfo.go.id/berita/2026/rapat";
    private static final String FAMILY = "👩‍👩‍👧‍👦";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Halo                                                  | 4   | 4  | 4
            Baca https://kominfo.bantenprov.go.id/berita/2026/abc | 53  | 28 | 28
            http://a.id/b                                         | 13  | 23 | 23
            👍🏽                                                    | 4   | 2  | 1
            👩‍👩‍👧‍👦                                                    | 11  | 2  | 1
            🇮🇩 17 Agustus                                         | 15  | 13 | 12
            مرحبا بكم                                             | 9   | 9  | 9
            مُحَمَّد                                              | 8   | 8  | 4
            日本                                                  | 2   | 4  | 2
            é                                                     | 1   | 1  | 1
            Terima kasih @dinas@mastodon.example ya               | 39  | 39 | 22
            """)
    void every_network_counts_in_its_own_way(String text, int units, int weighted, int graphemes) {
        assertThat(Stream.of(TextLimits.units(500), TextLimits.weighted(280), TextLimits.graphemes(500, 23))
                        .map(limit -> limit.count().applyAsInt(text)))
                .containsExactly(units, weighted, graphemes);
    }

    @Test
    void what_fits_is_said_in_full() {
        assertThat(ChannelText.standard(" Rapat\n SPBE ", "Dinas rapat.", URL, TextLimits.units(500)))
                .isEqualTo(new ChannelText("Rapat SPBE\n\nDinas rapat.\n\n" + URL, 65, 500));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Rapat SPBE | Dinas menggelar rapat besar, di Serang | 70 | Rapat SPBE/Dinas menggelar…/URL
            Rapat SPBE | Dinas menggelar rapat besar, di Serang | 81 | Rapat SPBE/Dinas menggelar rapat besar…/URL
            Rapat SPBE | Dinas                                  | 55 | Rapat SPBE/URL
            Rapat SPBE | Mempertanggungjawabkan                 | 64 | Rapat SPBE/Mempertang…/URL
            Rapat SPBE | Dinas                                  | 52 | Rapat SPBE/URL
            Rapat SPBE | -                                      | 48 | Rapat…/URL
            Rapat SPBE | Dinas                                  | 40 | URL
            -          | Dinas rapat                            | 80 | Dinas rapat/URL
            -          | -                                      | 80 | URL
            """)
    void the_summary_gives_way_first_then_the_title_and_the_address_never(
            String title, String summary, int most, String expected) {
        var text = ChannelText.standard(title, summary, URL, TextLimits.units(most));

        assertThat(text.text()).isEqualTo(expected.replace("/", "\n\n").replace("URL", URL));
        assertThat(text.over()).isZero();
    }

    @Test
    void an_address_that_does_not_fit_is_said_all_the_same_and_how_much_too_long_it_is() {
        assertThat(ChannelText.standard("Rapat", "", URL, TextLimits.units(30)))
                .isEqualTo(new ChannelText(URL, 39, 30))
                .extracting(ChannelText::over)
                .isEqualTo(9);
    }

    static Stream<String> unbroken() {
        return Stream.of(FAMILY.repeat(80), "مُ".repeat(300), "e\u0301".repeat(300), "🇮🇩".repeat(200));
    }

    @ParameterizedTest
    @MethodSource("unbroken")
    void what_readers_see_as_one_character_is_never_cut(String summary) {
        var one = summary.substring(0, Graphemes.ends(summary).get(0));
        for (var limit :
                new TextLimit[] {TextLimits.units(200), TextLimits.weighted(100), TextLimits.graphemes(90, 23)}) {
            var text = ChannelText.standard("Rapat", summary, URL, limit);

            assertThat(text.over()).isZero();
            assertThat(text.text()).matches("(?s)Rapat\n\n(?:" + one + ")+…\n\n" + java.util.regex.Pattern.quote(URL));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Datanglah!                          | Datanglah!//URL
            Datanglah! URL                      | Datanglah! URL
            Buka URL, lalu daftar.              | Buka URL, lalu daftar.
            Lihat URL.                          | Lihat URL.
            Bukan URL-lama                      | Bukan URL-lama//URL
            Bukan URL/2                         | Bukan URL/2//URL
            """)
    void the_address_is_added_to_own_words_that_lack_it(String words, String expected) {
        assertThat(ChannelText.of(words.replace("URL", URL), "Judul", "Ringkasan", URL, TextLimits.units(500))
                        .text())
                .isEqualTo(expected.replace("//", "\n\n").replace("URL", URL));
    }

    @Test
    void own_words_are_not_cut_but_counted() {
        var text = ChannelText.of("a".repeat(290), "Judul", "Ringkasan", URL, TextLimits.weighted(280));

        assertThat(text.length()).isEqualTo(290 + 2 + 23);
        assertThat(text.over()).isEqualTo(35);
    }

    @Test
    void blank_words_are_no_words() {
        assertThat(ChannelText.of(" \n", "Judul", null, URL, TextLimits.units(500))
                        .text())
                .isEqualTo("Judul\n\n" + URL);
    }
}
