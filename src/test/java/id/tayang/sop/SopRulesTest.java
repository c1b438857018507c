package id.tayang.sop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.SopFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Breaks a good model in one place at a time; the rules must name the place and the rule. */
class SopRulesTest {

    /** Those that there are: ElementTemplatesTest holds the list against the code. */
    private static final Set<String> BEANS = Set.copyOf(SharedRules.ATURAN.layanan());

    private final SopRules rules = new SopRules(BEANS);

    @ParameterizedTest
    @MethodSource("id.tayang.support.SopFiles#all")
    void every_model_keeps_every_rule(String id) throws IOException {
        assertThat(rules.check(source(id))).isEmpty();
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            id="rilis-website" name                   | id="rilis" name                                     | nama-berkas     | rilis
            isExecutable="true"                       | isExecutable="false"                                | dapat-dijalankan| rilis-website
            camunda:versionTag="2022.1"               | ""                                                  | versi           | rilis-website
            camunda:historyTimeToLive="P3650D"        | camunda:historyTimeToLive="P5Y"                     | retensi         | rilis-website
            camunda:candidateStarterGroups="tim-website" | ""                                               | pemulai         | rilis-website
            name="sop.nomor"                          | name="sop.nomer"                                    | identitas       | rilis-website
            name="agenda.parafKadis" value="Activity_MenyetujuiRilis" | name="agenda.parafKadis" value="Activity_X" | agenda | rilis-website
            id="Lane_tim-website"                     | id="tim-website"                                    | lajur           | tim-website
            <bpmn:flowNodeRef>Activity_Menerbitkan</bpmn:flowNodeRef> | ""                                  | lajur           | Activity_Menerbitkan
            camunda:candidateGroups="kepala-dinas"    | camunda:candidateGroups="tim-website"               | kelompok        | Activity_MenyetujuiRilis
            camunda:candidateGroups="kepala-dinas"    | ""                                                  | kelompok        | Activity_MenyetujuiRilis
            name="sop.no" value="2"                   | name="sop.no" value=""                              | baris-sop       | Activity_MengolahRilis
            name="sop.asal" value="harfiah"           | name="sop.asal" value="entah"                       | asal            | Activity_MemberikanBahan
            camunda:formRef="rilis-website-menyetujui-rilis" | camunda:formRef="tidak-ada"                  | formulir        | Activity_MenyetujuiRilis
            camunda:formRef="rilis-website-menyetujui-rilis" camunda:formRefBinding="deployment" | ""       | formulir        | Activity_MenyetujuiRilis
            camunda:formRef="rilis-website-menyetujui-rilis" camunda:formRefBinding="deployment" | camunda:formRef="rilis-website-menyetujui-rilis" camunda:formRefBinding="latest" | formulir | Activity_MenyetujuiRilis
            >PT4H<                                    | >4 jam<                                             | durasi          | Event_TenggatMengolahRilis
            >PT4H<                                    | >P1M<                                               | durasi          | Event_TenggatMengolahRilis
            >PT4H<                                    | >${lama}<                                           | durasi          | Event_TenggatMengolahRilis
            name="4 jam" cancelActivity="false"       | name="4 jam"                                        | tidak-memutus   | Event_TenggatMengolahRilis
            name="4 jam"                              | name=""                                             | nama            | Event_TenggatMengolahRilis
            camunda:delegateExpression="${terbitkan}" | camunda:delegateExpression="${dataSource}"          | layanan         | Activity_Menerbitkan
            camunda:delegateExpression="${terbitkan}" | camunda:class="java.lang.Runtime"                   | ungkapan        | Activity_Menerbitkan
            camunda:asyncBefore="true" camunda:delegateExpression="${terbitkan}" | camunda:delegateExpression="${terbitkan}" | asinkron | Activity_Menerbitkan
            default="Flow_BahanLengkap_Tidak"         | ""                                                  | keputusan       | Gateway_BahanLengkap
            name="Bahan lengkap?"                     | name="Bahan lengkap"                                | keputusan       | Gateway_BahanLengkap
            ${bahanLengkap == 'ya'}                   | ${''.getClass().forName('x')}                       | ungkapan        | Flow_BahanLengkap_Ya
            name="agenda.jenis" value="kategori"      | name="eskalasi.peringatan" value="0%"               | eskalasi        | rilis-website
            name="agenda.jenis" value="kategori"      | name="eskalasi.peringatan" value="100%"             | eskalasi        | rilis-website
            name="agenda.jenis" value="kategori"      | name="eskalasi.peringatan" value="75"               | eskalasi        | rilis-website
            name="agenda.jenis" value="kategori"      | name="eskalasi.peringatan" value=""                 | eskalasi        | rilis-website
            name="agenda.jenis" value="kategori"      | name="eskalasi.peringatn" value="75%"               | eskalasi        | rilis-website
            name="eskalasi.atasan.tim-website"        | name="eskalasi.atasan.tim-web"                      | eskalasi        | rilis-website
            name="eskalasi.atasan.tim-website"        | name="eskalasi.atasan.sistem"                       | eskalasi        | rilis-website
            name="eskalasi.atasan.tim-website" value="kepala-dinas" | name="eskalasi.atasan.tim-website" value="kepala-bidang" | eskalasi | rilis-website
            name="eskalasi.atasan.tim-website" value="kepala-dinas" | name="eskalasi.atasan.tim-website" value=""            | eskalasi | rilis-website
            name="eskalasi.atasan.tim-website" value="kepala-dinas" | name="eskalasi.atasan.tim-website" value="sistem"      | eskalasi | rilis-website
            name="eskalasi.atasan.tim-website" value="kepala-dinas" | name="eskalasi.atasan.tim-website" value="tim-website" | eskalasi | rilis-website
            name="kelengkapan.1.jenis" value="berkas" | name="kelengkapan.1.jenis" value="lampiran"         | kelengkapan     | Activity_MemberikanBahan
            name="kelengkapan.1.jenis" value="berkas" | name="kelengkapan.1.jns" value="berkas"             | kelengkapan     | Activity_MemberikanBahan
            name="kelengkapan.1.jenis" value="berkas" | name="kelengkapan.2.jenis" value="berkas"           | kelengkapan     | Activity_MemberikanBahan
            name="kelengkapan.1.jenis" value="berkas" | name="kelengkapan.1.dari" value="judul"             | kelengkapan     | Activity_MemberikanBahan
            name="kelengkapan.1.dari" value="bahan.uraian" | name="kelengkapan.1.dari" value="bahan.isi"    | kelengkapan     | Activity_MengolahRilis
            name="kelengkapan.1.dari" value="bahan.uraian" | name="kelengkapan.1.boleh-tidak-ada" value="tidak" | kelengkapan  | Activity_MengolahRilis
            name="kelengkapan.1.boleh-tidak-ada" value="ya" | name="kelengkapan.1.boleh-tidak-ada" value="boleh" | kelengkapan | Activity_MemberikanBahan
            name="kelengkapan.1" value="Naskah rilis" | name="kelengkapan.1" value=" "                      | kelengkapan     | Activity_MenyetujuiRilis
            name="kelengkapan.1" value="Naskah rilis" | name="kelengkapan.3" value="Naskah rilis"           | kelengkapan     | Activity_MenyetujuiRilis
            name="sop.bedaOrang" value="Activity_MengolahRilis" | name="sop.bedaOrang" value="Activity_Mengolah" | beda-orang | Activity_MenyetujuiRilis
            name="sop.bedaOrang" value="Activity_MengolahRilis" | name="sop.bedaOrang" value="Activity_MenyetujuiRilis" | beda-orang | Activity_MenyetujuiRilis
            name="sop.bedaOrang" value="Activity_MengolahRilis" | name="sop.bedaOrang" value="Activity_MengolahRilis;Activity_MemberikanBahan" | beda-orang | Activity_MenyetujuiRilis
            name="sop.bedaOrang" value="Activity_MengolahRilis" | name="sop.bedaOrang" value=""              | beda-orang | Activity_MenyetujuiRilis
            bpmnElement="Gateway_BahanLengkap"        | bpmnElement="Flow_BahanLengkap_Tidak"               | gambar          | Gateway_BahanLengkap
            """)
    void a_mistake_is_named_with_element_and_rule(String from, String to, String rule, String element)
            throws IOException {
        var broken = edit("rilis-website", from, to == null ? "" : to);

        assertThat(rules.check(broken)).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("bpmn/rilis-website.bpmn");
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.element()).isEqualTo(element == null || element.isEmpty() ? null : element);
            assertThat(finding.message()).isNotBlank();
        });
    }

    @Test
    void a_second_timer_on_a_step_is_refused() throws IOException {
        var broken = edit(
                "rilis-website",
                "attachedToRef=\"Activity_MenyetujuiRilis\"",
                "attachedToRef=\"Activity_MengolahRilis\"");

        assertThat(rules.check(broken)).extracting(Finding::rule).contains("mutu-baku");
    }

    @Test
    void a_service_task_without_retries_is_refused() throws IOException {
        var broken = edit(
                "rilis-website",
                "<camunda:failedJobRetryTimeCycle>PT10S,PT1M,PT5M,PT15M,PT1H</camunda:failedJobRetryTimeCycle>",
                "");

        assertThat(rules.check(broken)).extracting(Finding::rule).contains("coba-lagi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1%", "75%", "99%", "tidak"})
    void a_share_of_the_standard_or_no_warning_is_accepted(String share) throws IOException {
        assertThat(rules.check(edit(
                        "rilis-website",
                        "name=\"agenda.jenis\" value=\"kategori\"",
                        "name=\"eskalasi.peringatan\" value=\"" + share + "\"")))
                .isEmpty();
    }

    @Test
    void a_gap_in_the_kelengkapan_is_said_in_words() throws IOException {
        var broken = edit("press-release-online", "kelengkapan.3", "kelengkapan.5");

        assertThat(rules.check(broken))
                .extracting(Finding::toString)
                .contains(
                        "bpmn/press-release-online.bpmn, elemen Activity_MenerimaBerita, aturan kelengkapan: Nomor butir"
                                + " kelengkapan harus berurutan mulai 1, tanpa ada yang terlewat; yang tertulis: 1, 2, 4, 5.");
    }

    @Test
    void superiors_in_a_circle_are_refused_one_by_one() throws IOException {
        var broken = edit(
                "rilis-website",
                "name=\"eskalasi.atasan.unit-kerja\" value=\"kepala-dinas\"",
                "name=\"eskalasi.atasan.kepala-dinas\" value=\"tim-website\"");

        assertThat(rules.check(broken))
                .extracting(Finding::toString)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("bpmn/rilis-website.bpmn, elemen rilis-website, aturan eskalasi: ")
                                .contains("kepala-dinas menjadi atasan dirinya sendiri"),
                        second -> assertThat(second).contains("tim-website menjadi atasan dirinya sendiri"));
    }

    @Test
    void a_script_task_is_refused() throws IOException {
        var broken = edit("rilis-website", "bpmn:serviceTask", "bpmn:scriptTask");

        assertThat(rules.check(broken)).extracting(Finding::rule).contains("tanpa-skrip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bukan xml",
                "<a/>",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
            })
    void what_is_no_bpmn_is_refused_with_the_name_of_the_file(String content) {
        var source = new ModelSource("rusak", content.getBytes(UTF_8), Map.of());

        assertThat(rules.check(source)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("berkas");
            assertThat(finding.toString()).startsWith("bpmn/rusak.bpmn, aturan berkas: ");
        });
    }

    @Test
    void a_form_that_is_no_json_is_named() throws IOException {
        var good = source("rilis-website");
        var forms = new TreeMap<>(good.forms());
        forms.put("mengolah-rilis.form", "{".getBytes(UTF_8));

        assertThat(rules.check(new ModelSource(good.id(), good.bpmn(), forms)))
                .extracting(Finding::file)
                .contains("forms/rilis-website/mengolah-rilis.form");
    }

    private static ModelSource edit(String id, String from, String to) throws IOException {
        var good = source(id);
        var xml = new String(good.bpmn(), UTF_8);
        assertThat(xml).contains(from);
        return new ModelSource(id, xml.replace(from, to).getBytes(UTF_8), good.forms());
    }

    private static ModelSource source(String id) throws IOException {
        var forms = new TreeMap<String, byte[]>();
        try (var files = Files.list(SopFiles.forms(id))) {
            for (var file : files.toList()) {
                forms.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return new ModelSource(id, Files.readAllBytes(SopFiles.model(id)), forms);
    }
}
