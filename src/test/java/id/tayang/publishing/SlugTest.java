package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Diskominfo Gelar Rapat SPBE                | diskominfo-gelar-rapat-spbe",
                "\"Bupati: 100% desa ter-internet!\"        | bupati-100-desa-ter-internet",
                "Salat Jum'at & Tadarus Al-Qur’an          | salat-jumat-tadarus-al-quran",
                "Kafé Çinta  —  Tahun 2026/2027             | kafe-cinta-tahun-2026-2027",
                "../../etc/passwd<script>                   | etc-passwd-script",
                "???                                        | berita",
                "مرحبا                                      | berita"
            })
    void is_made_of_the_title(String title, String slug) {
        assertThat(Slug.of(title, "berita")).isEqualTo(slug);
    }

    @Test
    void ends_with_a_whole_word_within_eighty_characters() {
        assertThat(Slug.of("pembangunan ".repeat(20), "berita")).isEqualTo("pembangunan-".repeat(5) + "pembangunan");
    }

    @Test
    void cuts_a_word_that_is_longer_than_everything() {
        assertThat(Slug.of("a".repeat(500), "berita")).isEqualTo("a".repeat(80));
    }
}
