package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedPageTest {

    private static final String TITLE = "Rapat \"SPBE\" -- hari ini";
    private static final String APPROVED = "<p>Satu &amp; dua.</p>\n<ul><li>Tiga…</li></ul>";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "200 | <h1>Rapat “SPBE” – hari ini</h1><p>Satu & dua.</p><ul><li>Tiga ...</li></ul><p>Lainnya</p> | -",
                "200 | <h1>Rapat “SPBE” – hari ini</h1><p>Satu & empat.</p><ul><li>Tiga</li></ul> | tidak lagi sama",
                "200 | <h1>Judul lain</h1><p>Satu & dua.</p><ul><li>Tiga</li></ul> | tidak lagi sama",
                "404 | <p>Tidak ada</p> | HTTP 404",
                "410 | - | HTTP 410",
                "503 | <p>Sedang diperbaiki</p> | -",
            })
    void saysWhatIsNotAsApproved(int status, String html, String difference) {
        var found = new PublishedPage(status, html == null ? "" : html).differenceTo(TITLE, APPROVED);

        if (difference == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasValueSatisfying(text -> assertThat(text).contains(difference));
        }
    }

    @ParameterizedTest
    @CsvSource({"200, false", "302, false", "404, true", "410, true", "500, false"})
    void ofAPageThatANetworkDrawsOnlyItsAbsenceIsKnown(int status, boolean missing) {
        assertThat(new PublishedPage(status, "<p>Masuk dulu</p>").missing().isPresent())
                .isEqualTo(missing);
    }
}
