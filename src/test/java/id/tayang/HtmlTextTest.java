package id.tayang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Biasa~~Dua                                             | Biasa~~Dua",
                "5 < 7 & 8 > 3                                          | 5 < 7 & 8 > 3",
                "Ini <b>penting</b>~sekali                              | Ini penting~sekali",
                "<p>Satu</p><p>Dua</p>                                  | Satu~Dua",
                "<p>Satu</p>~~<p>Dua</p>                                | Satu~Dua",
                "<p>A &lt; B &amp; C&nbsp;</p>                          | A < B & C",
                "<h2>Agenda</h2><ul><li>rapat</li><li>makan</li></ul>   | Agenda~- rapat~- makan",
                "<ol><li>satu</li><li>dua</li></ol>                     | 1. satu~2. dua",
                "<p>Baris<br>dua</p>                                    | Baris~dua",
                "<p>Lihat <a href='https://a.go.id'>situs</a>.</p>      | Lihat situs (https://a.go.id).",
                "<p><a href='https://a.go.id'>https://a.go.id</a></p>   | https://a.go.id",
                "<p>Foto</p><img src='berkas:1' alt='Bupati'>           | Foto~[Gambar: Bupati]",
                "<p>Halo<script>alert(1)</script></p>                   | Halo",
                "<blockquote>Kutip</blockquote><p>x</p>                 | Kutip~x",
            })
    void words_without_tags(String text, String lines) {
        assertThat(HtmlText.lines(text.replace('~', '\n'))).isEqualTo(lines.replace('~', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<p></p>", "<p><br></p>", "<p>&nbsp;</p><ul></ul>", "<h2> </h2>"})
    void nothing_is_said(String text) {
        assertThat(HtmlText.blank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "<p>a</p>", "<img src='berkas:1' alt='x'>"})
    void something_is_said(String text) {
        assertThat(HtmlText.blank(text)).isFalse();
    }
}
