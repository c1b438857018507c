package id.tayang.sop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that designers and others hand in: each is refused with file, element, rule and what to do. */
class BadInputTest {

    private static final ModelSource GOOD = BrokenModel.good("rilis-website");
    private static final String FILE = "bpmn/rilis-website.bpmn";
    private static final String HEAD = "<?xml version=\"1.0\"?>\n";

    static Stream<Arguments> models() {
        return Stream.of(
                arguments(
                        "another tool's parts",
                        edited(xml -> xml.replace(
                                "<bpmn:outgoing>Flow_KegiatanSelesaiKeMemberikanBahan</bpmn:outgoing>",
                                "<bpmn:extensionElements><zeebe:formDefinition xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\" formId=\"x\"/></bpmn:extensionElements>"
                                        + "<bpmn:outgoing>Flow_KegiatanSelesaiKeMemberikanBahan</bpmn:outgoing>")),
                        FILE + ", elemen Event_KegiatanSelesai, aturan alat-lain: Model memuat isi dari alat lain"
                                + " (http://camunda.org/schema/zeebe/1.0)"),
                arguments(
                        "code in the old name of Camunda's namespace",
                        edited(
                                xml -> xml.replace(
                                        "<bpmn:userTask id=\"Activity_MengolahRilis\"",
                                        "<bpmn:userTask xmlns:a=\"http://activiti.org/bpmn\" a:formKey=\"x\" id=\"Activity_MengolahRilis\"")),
                        FILE + ", elemen Activity_MengolahRilis, aturan alat-lain:"),
                arguments(
                        "code behind another prefix",
                        edited(xml -> xml.replace("xmlns:camunda=", "xmlns:c=")
                                .replace("camunda:", "c:")
                                .replace("c:delegateExpression=\"${terbitkan}\"", "c:class=\"x.Y\"")),
                        FILE + ", elemen Activity_Menerbitkan, aturan ungkapan: camunda:class= tidak diizinkan"),
                arguments(
                        "an import",
                        edited(
                                xml -> xml.replace(
                                        "<bpmn:collaboration",
                                        "<bpmn:import namespace=\"a\" location=\"http://contoh.invalid/a.wsdl\" importType=\"http://schemas.xmlsoap.org/wsdl/\"/><bpmn:collaboration")),
                        FILE + ", aturan alat-lain: Model tidak boleh mengimpor berkas lain"),
                arguments(
                        "no diagram",
                        edited(xml -> xml.replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "")),
                        FILE + ", elemen rilis-website, aturan gambar: Model tidak mempunyai diagram."),
                arguments(
                        "two pools with a process each",
                        edited(xml -> xml.replace("</bpmn:process>", "</bpmn:process><bpmn:process id=\"kedua\"/>")),
                        FILE + ", elemen kedua, aturan satu-proses: Satu berkas memuat tepat satu proses"),
                arguments(
                        "two pools, one empty",
                        edited(xml -> xml.replace(
                                "</bpmn:collaboration>",
                                "<bpmn:participant id=\"Pool_2\" name=\"Warga\"/></bpmn:collaboration>")),
                        FILE + ", elemen Pool_2, aturan satu-proses: Satu SOP digambar dalam satu kolam"),
                arguments(
                        "a script task",
                        edited(xml -> xml.replace("bpmn:serviceTask", "bpmn:scriptTask")),
                        FILE + ", elemen Activity_Menerbitkan, aturan tanpa-skrip: Jenis tugas ini tidak diizinkan"),
                arguments(
                        "a script as condition",
                        edited(
                                xml -> xml.replace(
                                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${bahanLengkap == 'ya'}",
                                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\">true")),
                        FILE
                                + ", elemen Flow_BahanLengkap_Ya, aturan ungkapan: Ungkapan berbahasa \"javascript\" tidak diizinkan"),
                arguments(
                        "an expression that runs a program",
                        edited(xml -> xml.replace("${bahanLengkap == 'ya'}", "${runtime.exec('rm -rf /')}")),
                        FILE
                                + ", elemen Flow_BahanLengkap_Ya, aturan ungkapan: Ungkapan ${runtime.exec('rm -rf /')} tidak diizinkan"),
                arguments(
                        "the same in disguise",
                        edited(xml -> xml.replace("${bahanLengkap == 'ya'}", "&#36;<![CDATA[{runtime.exec('id')}]]>")),
                        FILE
                                + ", elemen Flow_BahanLengkap_Ya, aturan ungkapan: Ungkapan ${runtime.exec('id')} tidak diizinkan"),
                arguments(
                        "a lane without group",
                        edited(xml -> xml.replace("Lane_kepala-dinas", "Lane_0x2yz3w")),
                        FILE + ", elemen Lane_0x2yz3w, aturan lajur: Id lajur harus Lane_<kelompok>"),
                arguments(
                        "a lane without id",
                        edited(xml -> xml.replace("id=\"Lane_kepala-dinas\"", "")),
                        FILE + ", aturan berkas: Ada lane tanpa id."),
                arguments(
                        "words for a duration",
                        edited(xml -> xml.replace(">PT4H<", ">7 menit<")),
                        FILE
                                + ", elemen Event_TenggatMengolahRilis, aturan durasi: Waktu \"7 menit\" bukan durasi; tulis misalnya PT7M"),
                arguments(
                        "an arrow to nowhere",
                        edited(xml -> xml.replace("targetRef=\"Activity_MengolahRilis\"", "targetRef=\"Tidak_Ada\"")),
                        FILE + ", aturan berkas: Berkas menunjuk elemen \"Tidak_Ada\", yang tidak ada."),
                arguments(
                        "a lane of what is not there",
                        edited(xml -> xml.replace(
                                "<bpmn:flowNodeRef>Activity_MengolahRilis", "<bpmn:flowNodeRef>Activity_Hilang")),
                        FILE + ", aturan berkas: Berkas menunjuk elemen \"Activity_Hilang\", yang tidak ada."),
                arguments(
                        "kelengkapan from a missing field",
                        edited(xml -> xml.replace(
                                "name=\"kelengkapan.1.dari\" value=\"bahan.uraian\"",
                                "name=\"kelengkapan.1.dari\" value=\"bahan.uraiann\"")),
                        FILE
                                + ", elemen Activity_MengolahRilis, aturan kelengkapan: kelengkapan.1.dari \"bahan.uraiann\" tidak ditanyakan"),
                arguments(
                        "a form about a missing field",
                        form(
                                "menyetujui-rilis.form",
                                form -> form.replaceFirst("\"hide\": \"=", "\"hide\": \"=setujuu = null or ")),
                        "forms/rilis-website/menyetujui-rilis.form, elemen Activity_MenyetujuiRilis, aturan isian-formulir:"
                                + " Formulir menyebut \"setujuu\""),
                arguments(
                        "a form that shows a missing field",
                        form("menyetujui-rilis.form", form -> form.replace("{{judul}}", "{{naskah.judl}}")),
                        "forms/rilis-website/menyetujui-rilis.form, elemen Activity_MenyetujuiRilis, aturan isian-formulir:"
                                + " Formulir menyebut \"naskah.judl\""),
                arguments(
                        "a form of a megabyte",
                        form("menyetujui-rilis.form", form -> form + " ".repeat(1 << 20)),
                        "forms/rilis-website/menyetujui-rilis.form, aturan formulir: Formulir terlalu besar: paling banyak 256 KB"),
                arguments(
                        "a billion laughs",
                        raw(HEAD + "<!DOCTYPE a [<!ENTITY a \"ha\">"
                                + IntStream.range(0, 30)
                                        .mapToObj(i -> "<!ENTITY a%d \"&a%s;&a%s;\">"
                                                .formatted(i, i == 0 ? "" : i - 1, i == 0 ? "" : i - 1))
                                        .collect(Collectors.joining())
                                + "]><a>&a29;</a>"),
                        FILE + ", aturan berkas: Berkas memuat DOCTYPE atau entitas XML"),
                arguments(
                        "an external entity",
                        raw(HEAD + "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"),
                        FILE + ", aturan berkas: Berkas memuat DOCTYPE"),
                arguments(
                        "an external document type",
                        raw(HEAD + "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>"),
                        FILE + ", aturan berkas: Berkas memuat DOCTYPE"),
                arguments(
                        "two megabytes",
                        raw("<a>" + " ".repeat(2 << 20) + "</a>"),
                        FILE + ", aturan berkas: Berkas terlalu besar: paling banyak 1024 KB."),
                arguments(
                        "elements within elements",
                        raw("<a>".repeat(5000) + "</a>".repeat(5000)),
                        FILE + ", aturan berkas: Isi berkas terlalu banyak atau terlalu dalam"),
                arguments(
                        "too many elements",
                        raw("<a>" + "<b/>".repeat(50_000) + "</a>"),
                        FILE + ", aturan berkas: Isi berkas terlalu banyak"),
                arguments(
                        "more steps than anybody reads",
                        edited(xml -> xml.replaceFirst(
                                "<bpmn:sequenceFlow",
                                IntStream.range(0, 400)
                                                .mapToObj("<bpmn:userTask id=\"A%d\"/>"::formatted)
                                                .collect(Collectors.joining())
                                        + "<bpmn:sequenceFlow")),
                        FILE + ", aturan berkas: Model terlalu besar:"),
                arguments(
                        "no XML",
                        raw("Kepada Yth. Kepala Dinas"),
                        FILE
                                + ", aturan berkas: Bukan berkas BPMN 2.0 yang sah: XML tidak dapat dibaca, baris 1 kolom 1."),
                arguments("nothing", raw(""), FILE + ", aturan berkas: Bukan berkas BPMN 2.0 yang sah:"),
                arguments(
                        "XML of something else",
                        raw("<html/>"),
                        FILE + ", aturan berkas: Bukan berkas BPMN 2.0 yang sah:"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void is_refused_with_words(String name, ModelSource model, String expected) {
        var findings = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new SopRules().check(model));

        assertThat(findings).extracting(Finding::toString).anyMatch(finding -> finding.startsWith(expected), expected);
    }

    private static ModelSource edited(UnaryOperator<String> edit) {
        var xml = new String(GOOD.bpmn(), UTF_8);
        assertThat(edit.apply(xml)).isNotEqualTo(xml);
        return new ModelSource(GOOD.id(), edit.apply(xml).getBytes(UTF_8), GOOD.forms());
    }

    private static ModelSource form(String file, UnaryOperator<String> edit) {
        Map<String, byte[]> forms = new TreeMap<>(GOOD.forms());
        var form = new String(forms.get(file), UTF_8);
        assertThat(edit.apply(form)).isNotEqualTo(form);
        forms.put(file, edit.apply(form).getBytes(UTF_8));
        return new ModelSource(GOOD.id(), GOOD.bpmn(), forms);
    }

    private static ModelSource raw(String xml) {
        return new ModelSource(GOOD.id(), xml.getBytes(UTF_8), GOOD.forms());
    }
}
