package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IllustratedTest {

    private static final String ONE = "11111111-1111-1111-1111-111111111111";
    private static final String TWO = "22222222-2222-2222-2222-222222222222";
    private static final List<Picture> PICTURES = List.of(
            new Picture(ONE, "/media/1.jpg", "Satu", ""), new Picture(TWO, "/media/2.jpg", "Dua \"dua\"", "Humas"));

    /** One that the text never names, and that the page therefore shows first. */
    private static final List<Picture> MORE = Stream.concat(
                    PICTURES.stream(), Stream.of(new Picture("3", "/media/3.jpg", "Tiga", "")))
            .toList();

    @Test
    void first_picture_of_the_page_is_not_put_off() {
        var reading = Illustrated.of(TypedText.toHtml(typed("<p>{1:}{2:}</p>")), PICTURES);

        assertThat(reading.first()).isNull();
        assertThat(reading.html().split("loading=\"lazy\"", -1)).hasSize(2);
        assertThat(reading.html().indexOf("loading"))
                .isGreaterThan(reading.html().indexOf("/media/2.jpg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a</p>                          | <p>a</p>",
                "<p>a</p>{1:}<p>b</p>              | <p>a</p>[1:Satu]<p>b</p>",
                "<p>{1:Bupati membuka rapat}</p>   | [1:Bupati membuka rapat]",
                "<p>a {1:} b</p>                   | <p>a  b</p>[1:Satu]",
                "<ul><li>{1:}</li></ul>            | <ul><li>[1:Satu]</li></ul>",
                "<h2>{1:}</h2><p>x</p>             | [1:Satu]<p>x</p>",
                "<p>{1:}{2:}</p>                   | [1:Satu][2:Dua &quot;dua&quot;]",
                "<p>a</p>{9:Gambar orang lain}     | <p>a</p>",
            })
    void figures_stand_where_the_text_names_them(String text, String html) {
        assertThat(Illustrated.of(TypedText.toHtml(typed(text)), MORE).html())
                .isEqualTo(
                        html.replaceAll(
                                        "\\[(\\d):([^\\]]*)]",
                                        "<figure class=\"picture\"><img src=\"/media/$1.jpg\" alt=\"$2\" loading=\"lazy\"></figure>")
                                .replace(
                                        "/2.jpg\" alt=\"Dua &quot;dua&quot;\" loading=\"lazy\"></figure>",
                                        "/2.jpg\" alt=\"Dua &quot;dua&quot;\" loading=\"lazy\"><figcaption>Foto: Humas</figcaption></figure>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<p>a</p> | 12", "<p>a</p>{1:} | 2", "<p>a</p>{2:}{1:} | ''", "<p>a</p>{9:} | 12"})
    void no_picture_is_shown_twice(String text, String others) {
        assertThat(Illustrated.of(TypedText.toHtml(typed(text)), PICTURES).others())
                .extracting(picture -> picture.file().substring(0, 1))
                .containsExactly(others.isEmpty() ? new String[0] : others.split(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"https://jahat.example/x.png\" alt=\"x\">",
                "<img src=\"/media/abc.jpg\" alt=\"x\">",
                "<img src=\"data:image/png;base64,AAAA\">",
                "<img src=\"berkas:x\" onerror=\"alert(1)\">",
                "<img src=\"berkas:../../berkas/11111111-1111-1111-1111-111111111111\">",
                "<img alt=\"x\">",
                "<a href=\"berkas:11111111-1111-1111-1111-111111111111\">",
            })
    void only_files_of_the_case_are_pictures(String image) {
        assertThat(TypedText.toHtml("<p>Halo</p>" + image))
                .doesNotContain("<img")
                .doesNotContain("href");
    }

    private static String typed(String text) {
        return text.replaceAll(
                "\\{(\\d):([^}]*)}",
                "<img src=\"berkas:$1$1$1$1$1$1$1$1-$1$1$1$1-$1$1$1$1-$1$1$1$1-$1$1$1$1$1$1$1$1$1$1$1$1\" alt=\"$2\">");
    }
}
