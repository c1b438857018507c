package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LONG = "x".repeat(4001);

    private final Map<String, Object> variables = Map.of(
            "judul",
            "Hari Anak",
            "batas",
            10,
            "naskah",
            Map.of("judul", "Judul lama", "isi", "Isi lama"),
            "kanalTersedia",
            List.of(Map.of("label", "Telegram", "value", "telegram")));

    private final FormSchema form = FormSchema.read(resource());

    @Test
    void aRightAnswerGoesOnAsItIs() {
        var accepted = accepted(approval());

        assertThat(accepted.at("/variables/keputusan/value").asText()).isEqualTo("setujui");
        assertThat(accepted.at("/variables/bahan/value").asText()).isEqualTo("[\"foto\"]");
        assertThat(accepted.at("/variables/bahan/type").asText()).isEqualTo("Json");
        assertThat(accepted.at("/variables/siap/value").asBoolean()).isTrue();
    }

    @Test
    void anOptionThatTheCaseListsIsTaken() {
        var request = approval();
        json(request, "kanal", "['telegram']");

        assertThat(accepted(request).at("/variables/kanal/value").asText()).isEqualTo("[\"telegram\"]");
    }

    @Test
    void whatTheFormOnlyShowsStaysAsTheCaseHasIt() throws IOException {
        var request = approval();
        set(request, "judul", "Judul lain");
        json(request, "naskah", "{'judul': 'Judul palsu', 'isi': 'Isi baru', 'sumber': 'Dinas'}");

        var accepted = accepted(request);

        assertThat(accepted.at("/variables").has("judul")).isFalse();
        assertThat(JSON.readTree(accepted.at("/variables/naskah/value").asText()))
                .isEqualTo(JSON.readTree("{\"judul\": \"Judul lama\", \"isi\": \"Isi baru\", \"sumber\": \"Dinas\"}"));
    }

    @Test
    void aHiddenQuestionIsNeitherAskedNorTaken() {
        var request = approval();
        set(request, "catatan", "diselundupkan");

        assertThat(accepted(request).at("/variables").has("catatan")).isFalse();
    }

    @Test
    void aHiddenGroupLeavesItsVariableAlone() {
        var request = approval();
        set(request, "keputusan", "perbaiki");
        set(request, "catatan", "Perbaiki judulnya.");
        json(request, "naskah", "{'isi': 'diselundupkan'}");

        assertThat(accepted(request).at("/variables").has("naskah")).isFalse();
    }

    @Test
    void aConditionInAGroupSeesTheAnswersBesideIt() {
        var request = approval();
        json(request, "naskah", "{'isi': 'tanpa sumber'}");

        assertThat(accepted(request).at("/variables/naskah/value").asText()).contains("tanpa sumber");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("a decision that is missing", r -> remove(r, "keputusan"), "\"Keputusan\" wajib diisi."),
                wrong("a decision that is null", r -> set(r, "keputusan", null), "\"Keputusan\" wajib diisi."),
                wrong("an unknown decision", r -> set(r, "keputusan", "loloskan"), "\"Keputusan\" berisi pilihan"),
                wrong("a return without a note", r -> set(r, "keputusan", "perbaiki"), "\"Catatan\" wajib diisi."),
                wrong("a short note", r -> note(r, "ya   "), "\"Catatan\" minimal 5 karakter."),
                wrong("a long note", r -> note(r, "x".repeat(501)), "\"Catatan\" maksimal 500 karakter."),
                wrong("a variable of the system", r -> set(r, "sidikDisetujui", "00"), "\"sidikDisetujui\" tidak ada"),
                wrong(
                        "an unknown name in a group",
                        r -> json(r, "naskah", "{'isi':'a','sumber':'b','x':1}"),
                        "\"naskah.x\" tidak ada"),
                wrong("text in place of a group", r -> set(r, "naskah", "isi"), "\"naskah\" tidak ada"),
                wrong("a list in place of a group", r -> json(r, "naskah", "[1]"), "\"naskah\" tidak ada"),
                wrong("an object in place of text", r -> json(r, "surel", "{'a': 1}"), "\"surel.a\" tidak ada"),
                wrong(
                        "a required answer in a group",
                        r -> json(r, "naskah", "{'sumber': 'b'}"),
                        "\"Isi naskah\" wajib diisi."),
                wrong(
                        "a required answer in a group that came empty",
                        r -> json(r, "naskah", "{}"),
                        "\"Isi naskah\" wajib diisi."),
                wrong("a number below", r -> set(r, "jumlah", 0), "\"Jumlah\" minimal 1."),
                wrong("a number above what FEEL says", r -> set(r, "jumlah", 11), "\"Jumlah\" maksimal 10."),
                wrong("a broken number", r -> set(r, "jumlah", 1.5), "\"Jumlah\" paling banyak 0 angka"),
                wrong("a huge number", r -> set(r, "jumlah", 1e300), "\"Jumlah\" harus berupa angka."),
                wrong("text as number", r -> set(r, "jumlah", "tiga"), "\"Jumlah\" harus berupa angka."),
                wrong("a wrong address", r -> set(r, "surel", "andi@contoh"), "\"Surel\" harus alamat surel"),
                wrong(
                        "a header in an address",
                        r -> set(r, "surel", "a@b.id\nBcc: x@y.id"),
                        "\"Surel\" harus satu baris."),
                wrong("a pattern", r -> set(r, "nip", "12345"), "\"NIP\" terdiri atas 18 angka."),
                wrong(
                        "a pattern and a line end",
                        r -> set(r, "nip", "123456789012345678\n"),
                        "\"NIP\" harus satu baris."),
                wrong("an unknown option", r -> set(r, "kategori", "gosip"), "\"Kategori\" berisi pilihan"),
                wrong(
                        "an unknown option in a list",
                        r -> json(r, "bahan", "['foto', 'rahasia']"),
                        "\"Bahan\" berisi pilihan"),
                wrong(
                        "an option that the case does not list",
                        r -> json(r, "kanal", "['telegram', 'facebook']"),
                        "\"Kanal\" berisi pilihan"),
                wrong("a list of one's own", r -> json(r, "kanalTersedia", "[]"), "\"kanalTersedia\" tidak ada"),
                wrong("an empty list", r -> json(r, "bahan", "[]"), "\"Bahan\" wajib diisi."),
                wrong("text in place of a list", r -> set(r, "bahan", "foto"), "\"Bahan\" tidak sesuai bentuk"),
                wrong("an unticked box", r -> set(r, "siap", false), "\"Siap tayang\" wajib dicentang."),
                wrong("a missing box", r -> remove(r, "siap"), "\"Siap tayang\" wajib dicentang."),
                wrong("text in place of a box", r -> set(r, "siap", "true"), "\"Siap tayang\" tidak sesuai bentuk"),
                wrong(
                        "a date that does not exist",
                        r -> set(r, "tanggal", "2026-02-30"),
                        "\"Tanggal kegiatan\" harus berisi tanggal"),
                wrong(
                        "a date of another age",
                        r -> set(r, "tanggal", "0026-02-20"),
                        "\"Tanggal kegiatan\" harus berisi tanggal"),
                wrong("an hour that does not exist", r -> set(r, "jam", "25:00"), "\"Jam kegiatan\" harus berisi jam"),
                wrong(
                        "text over the limit of a variable",
                        r -> set(r, "surel", LONG),
                        "\"Surel\" terlalu panjang: maksimal 4000"),
                wrong(
                        "a NUL",
                        r -> json(r, "naskah", "{'isi': 'a\\u0000', 'sumber': 'b'}"),
                        "\"Isi naskah\" memuat karakter"),
                wrong("half an emoji", r -> note(r, "catatan \ud83d"), "\"Catatan\" memuat karakter"),
                wrong("a start in the middle", r -> r.putArray("startInstructions"), "startInstructions"),
                wrong("a long business key", r -> r.put("businessKey", "x".repeat(256)), "Kunci kasus"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void isRefusedWithTheNameOfTheQuestion(String name, Consumer<ObjectNode> change, String message) {
        var request = approval();
        change.accept(request);

        assertThatThrownBy(() -> accepted(request))
                .isInstanceOf(RefusedSubmission.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "{\"variables\": []}", "{\"variables\": {\"judul\": \"x\"}}"})
    void aRequestOfAnotherShapeIsRefused(String request) throws IOException {
        var body = JSON.readTree(request);

        assertThatThrownBy(() -> accepted(body))
                .isInstanceOf(RefusedSubmission.class)
                .hasMessageContaining("tidak dapat dibaca");
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        var request = approval();
        remove(request, "keputusan");
        set(request, "surel", "x");

        assertThatThrownBy(() -> accepted(request)).hasMessageContainingAll("Keputusan", "Surel");
    }

    @Test
    void aFormWithAComponentThatCannotBeCheckedIsAMistakeOfTheModel() throws IOException {
        var broken =
                JSON.readTree("{\"id\": \"f\", \"components\": [{\"type\": \"dynamiclist\", \"path\": \"daftar\"}]}");

        assertThatThrownBy(() -> FormSchema.read(broken)).hasMessageContaining("dynamiclist");
    }

    @Test
    void aTaskWithoutFormTakesNoVariables() {
        var request = JSON.createObjectNode();
        set(request, "apa", "saja");

        assertThatThrownBy(() -> new Submission(new FormOfCase(FormSchema.EMPTY, Map.of())).check(request))
                .hasMessageContaining("\"apa\" tidak ada");
    }

    private JsonNode accepted(JsonNode request) {
        return new Submission(new FormOfCase(form, variables)).check(request);
    }

    private static ObjectNode approval() {
        var request = JSON.createObjectNode();
        set(request, "keputusan", "setujui");
        json(request, "naskah", "{'isi': 'Isi baru', 'sumber': 'Dinas'}");
        json(request, "bahan", "['foto']");
        set(request, "siap", true);
        set(request, "jumlah", 10);
        set(request, "surel", "andi@contoh.go.id");
        set(request, "nip", "123456789012345678");
        set(request, "kategori", "berita");
        set(request, "tanggal", "2026-12-25");
        set(request, "jam", "14:30+07:00");
        return request;
    }

    private static Arguments wrong(String name, Consumer<ObjectNode> change, String message) {
        return Arguments.of(name, change, message);
    }

    private static void note(ObjectNode request, String text) {
        set(request, "keputusan", "perbaiki");
        set(request, "catatan", text);
    }

    private static void set(ObjectNode request, String name, Object value) {
        request.withObjectProperty("variables").putObject(name).set("value", JSON.valueToTree(value));
    }

    private static void json(ObjectNode request, String name, String value) {
        set(request, name, value.replace('\'', '"'));
        request.withObjectProperty("variables").withObjectProperty(name).put("type", "Json");
    }

    private static void remove(ObjectNode request, String name) {
        request.withObjectProperty("variables").remove(List.of(name));
    }

    private static JsonNode resource() {
        try (var form = SubmissionTest.class.getResourceAsStream("/keamanan/uji-menyetujui.form")) {
            return JSON.readTree(form);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
