package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.Execution;
import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishDelegateTest {

    private final RecordedEvidence evidence = new RecordedEvidence();
    private final PublishingBeans beans =
            new PublishingBeans(TestDatabase.H2.migrated(), new InMemoryFiles(), evidence, Clock.systemUTC());
    private final JavaDelegate terbitkan = (JavaDelegate) beans.byName().get("terbitkan");
    private final JavaDelegate catatTayang = (JavaDelegate) beans.byName().get("catatTayang");

    @Test
    void answers_where_the_text_stands() throws Exception {
        var results = Execution.run(terbitkan, "k1", inputs("situs"));

        assertThat(results).containsEntry("hasilKanal", "tayang").containsEntry("alasanKanal", null);
        assertThat(results.get("urlTayang"))
                .asString()
                .startsWith("https://situs.example.go.id/berita/")
                .endsWith("/rapat");
        assertThat(beans.list.categories()).containsExactly(new Category("berita"));
    }

    @Test
    void files_the_article_under_its_category() throws Exception {
        var inputs = inputs("situs");
        inputs.put("kategori", "Siaran Pers");

        Execution.run(terbitkan, "k1", inputs);

        assertThat(beans.list.categories()).containsExactly(new Category("siaran-pers"));
    }

    @Test
    void takes_tags_as_text_and_as_list() throws Exception {
        var typed = inputs("situs");
        typed.put("tag", "SPBE, Satu Data");
        Execution.run(terbitkan, "k1", typed);
        var chosen = inputs("situs");
        chosen.put("tag", org.camunda.spin.Spin.JSON("[\"spbe\", \"rapat\", 7]"));
        Execution.run(terbitkan, "k2", chosen);

        assertThat(beans.list.count(new Selection(null, "satu-data", null, null)))
                .isOne();
        assertThat(beans.list.count(new Selection(null, "spbe", null, null))).isEqualTo(2);
        assertThat(beans.list.count(new Selection(null, "rapat", null, null))).isOne();
        assertThat(beans.list.tag("7")).isEmpty();
    }

    @Test
    void leaves_a_channel_without_adapter_to_an_official() throws Exception {
        assertThat(elsewhere("facebook"))
                .containsEntry("hasilKanal", "manual")
                .containsEntry("alasanKanal", "Kanal ini dilayani petugas.")
                .containsEntry("urlTayang", null);
    }

    @Test
    void publishes_nothing_but_the_approved_text() {
        var inputs = inputs("situs");
        inputs.put("naskah", Releases.naskah("Rapat", "", "Isi yang diubah setelah disetujui"));

        assertThatThrownBy(() -> Execution.run(terbitkan, "k1", inputs))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Naskah tidak sama dengan yang disetujui (sidik berbeda); tidak ada yang ditayangkan.");
        assertThat(beans.list.count(Selection.ALL)).isZero();
        assertThat(evidence.entries).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kanal", "naskah", "sidikDisetujui"})
    void names_what_is_missing(String input) {
        var inputs = inputs("situs");
        inputs.remove(input);

        assertThatThrownBy(() -> Execution.run(terbitkan, "k1", inputs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parameter \"%s\" pada langkah \"Activity_Langkah\" belum diisi.", input);
    }

    @ParameterizedTest
    @CsvSource({"judul,''", "judul,'  '", "isi,''"})
    void names_what_the_text_lacks(String member, String content) {
        var inputs = inputs("situs");
        var naskah = Releases.naskah("Rapat", "", "Isi").prop(member, content);
        inputs.put("naskah", naskah);
        inputs.put("sidikDisetujui", new Fingerprint().dari(naskah));

        assertThatThrownBy(() -> Execution.run(terbitkan, "k1", inputs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Naskah tidak memiliki '%s'.", member);
    }

    @Test
    void records_once_what_an_official_reports() throws Exception {
        elsewhere("instagram");
        var report = Map.of("kanal", "instagram", "hasilKanal", "tayang", "urlTayang", "https://instagram.com/p/1");

        Execution.run(catatTayang, "k1", report);
        Execution.run(catatTayang, "k1", report);

        assertThat(beans.ledger
                        .find(new ReleaseKey("k1", 1, "instagram"))
                        .orElseThrow()
                        .url())
                .isEqualTo("https://instagram.com/p/1");
        assertThat(evidence.entries)
                .extracting(RecordedEvidence.Evidence::url, RecordedEvidence.Evidence::sha256)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "https://instagram.com/p/1", inputs("instagram").get("sidikDisetujui")));
        assertThat(Execution.run(terbitkan, "k1", inputs("instagram"))).containsEntry("hasilKanal", "tayang");
    }

    @Test
    void records_a_failure_without_evidence() throws Exception {
        elsewhere("x");

        Execution.run(catatTayang, "k1", Map.of("kanal", "x", "hasilKanal", "gagal", "alasanKanal", "Akun terkunci"));

        assertThat(beans.ledger.find(new ReleaseKey("k1", 1, "x")).orElseThrow().status())
                .isEqualTo("gagal");
        assertThat(evidence.entries).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "tayang  | -                    | -    | Parameter \"urlTayang\" pada langkah \"Activity_Langkah\" belum diisi.",
                "tayang  | instagram.com/p/1    | -    | Parameter 'urlTayang' harus berupa alamat web (https://...).",
                "tayang  | javascript:alert(1)  | -    | Parameter 'urlTayang' harus berupa alamat web (https://...).",
                "tayang  | https://a b          | -    | Parameter 'urlTayang' harus berupa alamat web (https://...).",
                "gagal   | -                    | -    | Parameter \"alasanKanal\" pada langkah \"Activity_Langkah\" belum diisi.",
                "entah   | -                    | -    | Parameter 'hasilKanal' harus 'tayang', 'ulang' atau 'gagal'."
            })
    void refuses_an_incomplete_report(String result, String url, String reason, String message) throws Exception {
        elsewhere("x");
        var report = new HashMap<String, Object>();
        report.put("kanal", "x");
        report.put("hasilKanal", result);
        report.put("urlTayang", url);
        report.put("alasanKanal", reason);

        assertThatThrownBy(() -> Execution.run(catatTayang, "k1", report))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refuses_a_report_on_a_channel_that_was_never_asked() {
        assertThatThrownBy(() -> Execution.run(catatTayang, "k1", Map.of("kanal", "x", "hasilKanal", "gagal")))
                .hasMessage("Kanal 'x' belum melalui langkah penayangan pada kasus ini.");
    }

    /** Other channels lead to the article, so it comes first. */
    private Map<String, Object> elsewhere(String channel) throws Exception {
        Execution.run(terbitkan, "k1", inputs("situs"));
        evidence.entries.clear();
        return Execution.run(terbitkan, "k1", inputs(channel));
    }

    private static Map<String, Object> inputs(String channel) {
        var naskah = Releases.naskah("Rapat", "Ringkas", "Isi");
        var inputs = new HashMap<String, Object>();
        inputs.put("kanal", channel);
        inputs.put("naskah", naskah);
        inputs.put("sidikDisetujui", new Fingerprint().dari(naskah));
        return inputs;
    }
}
