package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.Execution;
import java.util.HashMap;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortPartsDelegateTest {

    private final Map<String, Object> inputs = new HashMap<>(Map.of("judul", "Kunjungan Gubernur"));

    @Test
    void joins_what_was_initialled_and_lists_what_was_refused() throws Exception {
        part(1, "Pembukaan", "Gubernur tiba.", "ya", null);
        part(2, "Anggaran", "Angka yang salah.", "tidak", "Angka belum final");
        part(3, "Penutup", "Acara ditutup.", "ya", null);
        part(5, "", "Foto buram.", "tidak", "Ganti foto");

        var results = run();

        assertThat(results)
                .containsEntry("adaDisetujui", true)
                .containsEntry("adaDitolak", true)
                .containsEntry(
                        "bagianDitolak", "Bagian 2 (Anggaran): Angka belum final\nBagian 5 (tanpa judul): Ganti foto");
        assertThat(naskah(results, "judul")).isEqualTo("Kunjungan Gubernur");
        assertThat(naskah(results, "ringkasan")).isEqualTo("Gubernur tiba.");
        assertThat(naskah(results, "isi")).isEqualTo("## Pembukaan\n\nGubernur tiba.\n\n## Penutup\n\nAcara ditutup.");
        assertThat(TypedText.toHtml(naskah(results, "isi")))
                .isEqualTo("<h2>Pembukaan</h2>\n<p>Gubernur tiba.</p>\n<h2>Penutup</h2>\n<p>Acara ditutup.</p>");
    }

    @Test
    void has_no_text_when_nothing_was_initialled() throws Exception {
        part(1, "Pembukaan", "Isi", "tidak", "Tidak layak");

        assertThat(run())
                .containsEntry("adaDisetujui", false)
                .containsEntry("adaDitolak", true)
                .containsEntry("naskah", null);
    }

    @Test
    void has_nothing_refused_when_all_was_initialled() throws Exception {
        part(1, "Kunjungan Gubernur", "Isi saja", "ya", null);

        var results = run();

        assertThat(results).containsEntry("adaDitolak", false).containsEntry("bagianDitolak", "");
        assertThat(naskah(results, "isi")).isEqualTo("Isi saja");
    }

    @Test
    void keeps_html_of_one_part_beside_plain_text_of_another() throws Exception {
        part(1, "Satu & dua", "<p>Isi <b>tebal</b></p>", "ya", null);
        part(2, "Tiga", "5 < 7", "ya", null);

        var isi = naskah(run(), "isi");

        assertThat(TypedText.toHtml(isi))
                .isEqualTo("<h2>Satu &amp; dua</h2>\n<p>Isi <b>tebal</b></p>\n\n<h2>Tiga</h2>\n<p>5 &lt; 7</p>");
    }

    @Test
    void cuts_the_summary_between_words() throws Exception {
        part(1, "Satu", "<p>kata</p> ".repeat(60), "ya", null);

        assertThat(naskah(run(), "ringkasan")).endsWith("kata…").hasSizeBetween(150, 160);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,     -, Parameter 'paraf1': putusan harus 'ya' atau 'tidak'.",
                "entah, -, Parameter 'paraf1': putusan harus 'ya' atau 'tidak'.",
                "tidak, -, Parameter 'paraf1': alasan penolakan belum diisi."
            })
    void refuses_a_part_without_a_decision(String decision, String reason, String message) {
        part(1, "Satu", "Isi", decision, reason);

        assertThatThrownBy(this::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refuses_a_release_without_parts() {
        assertThatThrownBy(this::run).hasMessage("Parameter 'bagian1' belum diisi.");
    }

    private Map<String, Object> run() throws Exception {
        return Execution.run(new SortPartsDelegate(), "k1", inputs);
    }

    private void part(int number, String title, String body, String decision, String reason) {
        inputs.put("bagian" + number, Spin.JSON("{}").prop("judul", title).prop("isi", body));
        inputs.put("paraf" + number, Spin.JSON("{}").prop("putusan", decision).prop("alasan", reason));
    }

    private static String naskah(Map<String, Object> results, String member) {
        return ((SpinJsonNode) results.get("naskah")).prop(member).stringValue();
    }
}
