package id.tayang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import id.tayang.sop.FormField;
import id.tayang.textdiff.TextDiff.Jenis;
import id.tayang.textdiff.TextDiff.Potongan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseTextsTest {

    private static final Instant START = Instant.parse("2026-11-16T01:00:00Z");
    private static final List<FormField> FORM = List.of(
            new FormField("", "", "keputusan", "Keputusan", "radio", Map.of("perbaiki", "Kembalikan untuk perbaikan")),
            new FormField("", "", "catatan", "Catatan", "textarea", Map.of()),
            new FormField("", "", "tautan", "Tautan", "textfield", Map.of()),
            new FormField("naskah", "Naskah rilis", "judul", "Judul", "textfield", Map.of()),
            new FormField("naskah", "Naskah rilis", "isi", "Isi", "textarea", Map.of()),
            new FormField("pj", "Penanggung jawab", "nip", "NIP", "textfield", Map.of()));

    @Test
    void aDecisionAndItsNoteAreReadInTheWordsOfTheForm() {
        var texts = texts(
                write("t1", "keputusan", TextNode.valueOf("perbaiki")),
                write("t1", "catatan", TextNode.valueOf("Judul terlalu panjang")),
                write("t1", "tautan", TextNode.valueOf("https://contoh.go.id")),
                write("t2", "catatan", TextNode.valueOf("")));

        assertThat(texts.answers("t1"))
                .containsExactly(
                        new Isian("Keputusan", "Kembalikan untuk perbaikan"),
                        new Isian("Catatan", "Judul terlalu panjang"));
        assertThat(texts.answers("t2")).isEmpty();
    }

    @Test
    void aTextHasAVersionForEveryChange() {
        var first = naskah("Rapat dibuka", "Isi satu");
        var texts = texts(
                write("t1", "naskah", first),
                write("t2", "naskah", first),
                write("t3", "naskah", naskah("Rapat dibuka", "Isi dua")));

        var versions = texts.texts(Map.of("t3", new CaseTexts.Author("Siti", "Mengolah", 2)))
                .get(0)
                .versi();

        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).oleh()).isNull();
        assertThat(versions.get(0).bidang()).extracting(Naskah.Bidang::label).containsExactly("Judul", "Isi");
        assertThat(versions.get(1).oleh()).isEqualTo("Siti");
        assertThat(versions.get(1).ulangan()).isEqualTo(2);
        assertThat(versions.get(1).bidang().get(1).potongan())
                .containsExactly(
                        new Potongan(Jenis.SAMA, "Isi "),
                        new Potongan(Jenis.HAPUS, "satu"),
                        new Potongan(Jenis.TAMBAH, "dua"));
    }

    @Test
    void dataOfAPersonIsNoText() throws Exception {
        var texts = texts(write("t1", "pj", new ObjectMapper().readTree("{\"nip\":\"197701192008011003\"}")));

        assertThat(texts.texts(Map.of())).isEmpty();
    }

    private static CaseTexts texts(Write... writes) {
        return new CaseTexts(List.of(writes), FORM);
    }

    private static Write write(String task, String name, JsonNode value) {
        return new Write(START, task, name, value);
    }

    private static JsonNode naskah(String judul, String isi) {
        return new ObjectMapper().createObjectNode().put("judul", judul).put("isi", isi);
    }
}
