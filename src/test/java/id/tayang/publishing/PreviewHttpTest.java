package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class PreviewHttpTest {

    private static final String BODY = "<h2>Agenda</h2><p onclick='x()'>Isi<script>alert(1)</script></p>"
            + "<img src='berkas:11111111-1111-1111-1111-111111111111' alt='bukan berkas kasus ini'>";

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    DemoAccounts accounts;

    private String kasus;
    private String task;
    private Visitor approver;

    @BeforeEach
    void aTextThatWaitsForApproval() {
        kasus = runtime.createProcessInstanceByKey("rilis-website")
                .startBeforeActivity("Activity_MenyetujuiRilis")
                .setVariables(Map.of("judul", "Uji pratinjau", "unitKerja", "bidang-ikp"))
                .setVariable(
                        "naskah", Spin.JSON(Map.of("judul", "Rapat <b>SPBE</b>", "ringkasan", "Ringkas", "isi", BODY)))
                .execute()
                .getId();
        task = tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
        approver = new Visitor(port).signedIn("kepala-dinas", accounts.password());
    }

    @AfterEach
    void leaveNothing() {
        runtime.deleteProcessInstance(kasus, "uji");
    }

    @Test
    void theTextAsTheSiteWillShowItAndNothingThatActs() {
        var page = approver.page(path() + "?variabel=naskah");

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("Pratinjau – belum tayang", "<h1>Rapat &lt;b&gt;SPBE&lt;/b&gt;</h1>", "<h2>Agenda</h2>")
                .contains("<p>Isi</p>", "/tayang.css")
                .doesNotContain("<script", "onclick", "berkas:", "bukan berkas kasus ini");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox allow-same-origin", "default-src 'none'");
    }

    @Test
    void whatIsBeingWrittenToo() {
        var page = approver.call("POST", path(), "{\"judul\":\"Baru\",\"isi\":\"Satu.\\n\\n- dua\"}");

        assertThat(page.body()).contains("<h1>Baru</h1>", "<ul><li>dua</li></ul>");
    }

    @Test
    void whatIsNoTextIsNotShown() {
        assertThat(approver.get(path() + "?variabel=judul").statusCode()).isEqualTo(404);
        assertThat(approver.get(path() + "?variabel=entah").statusCode()).isEqualTo(404);
        assertThat(approver.call("POST", path(), "{\"isi\":\"\"}").statusCode()).isEqualTo(404);
        var tooLong = approver.call("POST", path(), "{\"isi\":\"" + "x".repeat(200_001) + "\"}");
        assertThat(tooLong.statusCode()).isEqualTo(400);
    }

    @Test
    void othersSeeNothing() {
        assertThat(new Visitor(port).get(path() + "?variabel=naskah").statusCode())
                .isEqualTo(401);
        var stranger = new Visitor(port).signedIn("petugas-penerima-berita", accounts.password());
        assertThat(stranger.get(path() + "?variabel=naskah").statusCode()).isEqualTo(404);
        assertThat(stranger.call("POST", path(), "{\"isi\":\"x\"}").statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port)
                        .call("POST", "/camunda/api/tayang/naskah/html", "{\"teks\":\"x\"}")
                        .statusCode())
                .isIn(401, 403);
    }

    @Test
    void theEditorGetsTypedTextAsHtml() {
        var answer = approver.call("POST", "/camunda/api/tayang/naskah/html", "{\"teks\":\"Satu.\\n\\n- dua\"}");

        assertThat(Visitor.json(answer).path("html").asText()).isEqualTo("<p>Satu.</p>\n<ul><li>dua</li></ul>");
    }

    private String path() {
        return "/camunda/api/tayang/naskah/tugas/" + task + "/pratinjau";
    }
}
