package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SPBE, transformasi digital | spbe=SPBE transformasi-digital=transformasi digital",
                " #SPBE ;; spbe , SPBE! | spbe=SPBE",
                "Jum'at Bersih | jumat-bersih=Jum'at Bersih",
                "` , ;`| ``",
                "<b>x</b>,\"y\" | b-x-b=<b>x</b> y=\"y\"",
            })
    void areReadFromTypedText(String typed, String tags) {
        assertThat(Tag.typed(typed).stream()
                        .map(tag -> tag.code() + "=" + tag.label())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tags);
    }

    @Test
    void ofOtherScriptsHaveAnAddressOfTheirOwn() {
        var tags = Tag.typed("بنجر، كاليمنتان, 新闻");

        assertThat(tags)
                .extracting(Tag::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("tag-[0-9a-f]{12}"));
        assertThat(Tag.typed("新闻")).containsExactly(tags.get(2));
    }

    @Test
    void tooManyAndTooLongOnesDoNoHarm() {
        var many = IntStream.range(0, 50).mapToObj(n -> "tag" + n).collect(Collectors.joining(","));

        assertThat(Tag.typed(many)).hasSize(10);
        assertThat(Tag.typed("😀".repeat(200))).singleElement().satisfies(tag -> {
            assertThat(tag.label()).isEqualTo("😀".repeat(30));
            assertThat(tag.label().length()).isLessThanOrEqualTo(60);
        });
        assertThat(Tag.typed("kata ".repeat(50)).get(0).code().length()).isLessThanOrEqualTo(80);
    }
}
