package id.tayang.kelengkapan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskAnswersTest {

    @Test
    void whatIsEmptyIsNotThere() {
        var values = new HashMap<String, Object>(Map.of(
                "naskah",
                Map.of("isi", "Panen raya", "judul", "  "),
                "komitmen",
                true,
                "dokumenValid",
                false,
                "jenis",
                List.of("foto"),
                "lain",
                List.of(),
                "angka",
                0));
        values.put("kosong", null);

        assertThat(List.of("naskah", "naskah.isi", "komitmen", "jenis", "angka"))
                .allMatch(path -> TaskAnswers.filled(values, path));
        assertThat(List.of(
                        "naskah.judul",
                        "naskah.lain",
                        "naskah.isi.dalam",
                        "dokumenValid",
                        "lain",
                        "kosong",
                        "tidak.ada"))
                .noneMatch(path -> TaskAnswers.filled(values, path));
    }
}
