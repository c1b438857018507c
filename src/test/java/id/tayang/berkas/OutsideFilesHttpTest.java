package id.tayang.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.Browser;
import id.tayang.support.RunningApp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An OPD has a task in the same case as this office: it gets what OPDs gave, and nothing that the office gathers for itself. */
@RunningApp
class OutsideFilesHttpTest {

    private static final String BASE = "/camunda/api/tayang/berkas";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final ObjectMapper json = new ObjectMapper();
    private String kasus;
    private String outsideTask;
    private String officeTask;
    private Browser opd;
    private Browser kadis;

    @BeforeEach
    void bothHaveATask() throws Exception {
        kasus = runtime.createProcessInstanceByKey("permohonan-website-opd")
                .startBeforeActivity("Activity_MengajukanPermohonan")
                .startBeforeActivity("Activity_MendisposisikanKabid")
                .setVariables(Map.of("judul", "Uji berkas luar", "pemulai", "opd"))
                .execute()
                .getId();
        outsideTask = task("Activity_MengajukanPermohonan");
        officeTask = task("Activity_MendisposisikanKabid");
        tasks.setAssignee(outsideTask, null);
        tasks.setAssignee(outsideTask, "opd");
        tasks.setAssignee(officeTask, "kepala-dinas");
        opd = new Browser(port).signIn("opd", accounts.password());
        kadis = new Browser(port).signIn("kepala-dinas", accounts.password());
    }

    @AfterEach
    void leaveNothing() {
        runtime.deleteProcessInstance(kasus, "uji");
        for (var table : List.of("kelengkapan", "berkas", "berkas_kiriman")) {
            jdbc.sql("delete from " + table + " where kasus = ?").param(kasus).update();
        }
    }

    @Test
    void whatTheOfficeGatheredIsNotThereForTheOpd() throws Exception {
        var memo = id(kadis.upload(ofTask(officeTask), "memo.jpg", photo(), "Coretan disposisi")
                .body());
        var sent = opd.upload(ofTask(outsideTask), "surat.pdf", PDF, "");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        var letter = id(sent.body());

        assertThat(names(opd, outsideTask)).containsExactly("surat.pdf");
        assertThat(names(kadis, officeTask)).containsExactly("memo.jpg", "surat.pdf");
        assertThat(opd.get(BASE + "/" + letter).statusCode()).isEqualTo(200);
        for (var path : List.of("", "?lihat=true", "/kecil")) {
            assertThat(opd.get(BASE + "/" + memo + path).statusCode()).as(path).isEqualTo(404);
            assertThat(kadis.get(BASE + "/" + memo + path).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(opd.put(BASE + "/" + memo, "{\"teksAlternatif\":\"x\"}").statusCode())
                .isEqualTo(404);
        assertThat(opd.delete(BASE + "/" + memo).statusCode()).isEqualTo(404);
        assertThat(opd.post(
                                "/camunda/api/tayang/kelengkapan/" + outsideTask + "/1",
                                "{\"tanda\":\"berkas\",\"berkas\":\"" + memo + "\"}")
                        .statusCode())
                .isNotEqualTo(200);
        var naskah = "{\"judul\":\"J\",\"isi\":\"<p>Isi</p><img src=\\\"berkas:" + memo + "\\\">\"}";
        assertThat(opd.post("/camunda/api/tayang/naskah/tugas/" + outsideTask + "/pratinjau", naskah)
                        .body())
                .contains("Isi")
                .doesNotContain(memo, "Coretan disposisi");
    }

    @Test
    void whoGivesWhatTheOfficeHasAlreadyLearnsNothingOfIt() throws Exception {
        kadis.upload(ofTask(officeTask), "memo-rahasia.pdf", PDF, "");

        var answer = opd.upload(ofTask(outsideTask), "surat.pdf", PDF, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var row = json.readTree(answer.body());

        assertThat(row.path("nama").asText()).isEqualTo("surat.pdf");
        assertThat(names(opd, outsideTask)).containsExactly("surat.pdf");
        // Once more is the same file, for either of them.
        opd.upload(ofTask(outsideTask), "surat-lagi.pdf", PDF, "");
        assertThat(names(opd, outsideTask)).containsExactly("surat.pdf");
        assertThat(names(kadis, officeTask)).containsExactly("memo-rahasia.pdf", "surat.pdf");
    }

    private String task(String activity) {
        return tasks.createTaskQuery()
                .processInstanceId(kasus)
                .taskDefinitionKey(activity)
                .singleResult()
                .getId();
    }

    private static String ofTask(String task) {
        return BASE + "/tugas/" + task;
    }

    private String id(String row) throws Exception {
        return json.readTree(row).path("id").asText();
    }

    private List<String> names(Browser who, String task) throws Exception {
        JsonNode list = json.readTree(who.get(ofTask(task)).body());
        return list.findValuesAsText("nama");
    }

    private static byte[] photo() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }
}
