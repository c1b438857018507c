package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @Test
    void isWhatAReaderSees() {
        assertThat(SearchText.of(
                        "Jum’at BERSIH", "Café", "<p class=\"strong\">Satu <b>dua</b></p><p>tiga&amp;empat</p>"))
                .isEqualTo("jumat bersih cafe satu dua tiga&empat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Rapat   SPBE | rapat spbe",
                "rapat Rapat | rapat",
                "\"satu data\" | satu data",
                "100% | 100%",
                "` `|``",
                "a b c d e f g h i j | a b c d e f g h",
            })
    void wordsOfAQuestion(String typed, String words) {
        assertThat(String.join(" ", SearchText.words(typed))).isEqualTo(words);
    }

    @Test
    void longWordIsCut() {
        assertThat(SearchText.words("x".repeat(500))).singleElement().asString().hasSize(60);
    }

    @ParameterizedTest
    @CsvSource({"rapat,%rapat%", "100%,%100!%%", "a_b!,%a!_b!!%", "; drop,%; drop%"})
    void patternFindsTheWordAsItStands(String word, String pattern) {
        assertThat(SearchText.containing(word)).isEqualTo(pattern);
    }
}
