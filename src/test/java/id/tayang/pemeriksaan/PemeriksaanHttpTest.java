package id.tayang.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.Checklist;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class PemeriksaanHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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

    @BeforeEach
    void aReleaseThatIsAboutToGoOut() {
        kasus = runtime.createProcessInstanceByKey("rilis-website")
                .startBeforeActivity("Activity_MenyetujuiRilis")
                .setVariables(Map.of("judul", "Uji pemeriksaan", "naskah", Spin.JSON("""
                                {"judul": "Rapat SPBE", "ringkasan": "Pendek",
                                 "isi": "Rapat dibuka.\\n\\nHubungi 081234567890 untuk pendaftaran."}""")))
                .execute()
                .getId();
        tasks.complete(open(), Map.of("keputusan", "setujui"));
        task = open();
    }

    @AfterEach
    void leaveNothing() {
        runtime.deleteProcessInstance(kasus, "uji");
    }

    @Test
    void theTextOfTheCaseIsLookedAt() {
        var hasil = Visitor.json(signedIn("tim-website").call("POST", path(), "{}"));

        assertThat(hasil.path("adaNaskah").asBoolean()).isTrue();
        assertThat(hasil.at("/temuan/0/butir").asText()).isEqualTo("dataPribadi");
        assertThat(hasil.at("/temuan/0/kutipan").asText()).isEqualTo("081234567890");
        assertThat(hasil.at("/temuan/0/letak").asText()).isEqualTo("Isi, paragraf 2");
        assertThat(hasil.at("/temuan/1/keterangan").asText()).startsWith("Ringkasan 6 huruf");
    }

    @Test
    void whatTheFormSendsComesFirst() {
        var hasil = Visitor.json(signedIn("tim-website")
                .call("POST", path(), "{\"isi\":\"Rapat ditutup.\",\"ringkasan\":\"" + "a".repeat(80) + "\"}"));

        assertThat(hasil.path("temuan")).isEmpty();
    }

    @Test
    void nobodyElseLearnsAnything() {
        assertThat(new Visitor(port).call("POST", path(), "{}").statusCode()).isIn(401, 403);
        assertThat(signedIn("unit-kerja-bidang-ikp").call("POST", path(), "{}").statusCode())
                .isEqualTo(404);
        assertThat(signedIn("tim-website")
                        .call("POST", "/camunda/api/tayang/pemeriksaan/tidak-ada", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void withoutTheChecklistTheServerLetsNothingOut() throws IOException {
        tasks.setAssignee(task, "tim-website");

        var answer = finish("tim-website", Map.of("izinFoto", "tidak-ada"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Tidak ada data pribadi");
    }

    @Test
    void whatSomebodyDoubtsIsSeenByPpidAndByNobodyElse() throws IOException {
        tasks.setAssignee(task, "tim-website");

        var answer = finish("tim-website", Checklist.doubt("izinFoto", "Izin orang tua belum ada."));

        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        task = open();
        assertThat(Visitor.json(signedIn("ppid").call("POST", path(), "{}"))
                        .at("/temuan/0/kutipan")
                        .asText())
                .isEqualTo("081234567890");
        assertThat(signedIn("unit-kerja-bidang-ikp").call("POST", path(), "{}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void afterPpidReturnedTheTextTheChecklistIsAskedAnewAndWhatElseWasAnsweredStays() throws IOException {
        tasks.setAssignee(task, "tim-website");
        finish("tim-website", Checklist.doubt("izinFoto", "Izin orang tua belum ada."));
        tasks.complete(open(), Map.of("keputusanPpid", "perbaiki", "catatanPpid", "Hapus fotonya."));
        tasks.complete(open(), Map.of("bahanLengkap", "ya"));
        tasks.complete(open(), Map.of("keputusan", "setujui"));
        task = open();
        tasks.setAssignee(task, "tim-website");

        var shown = Visitor.json(signedIn("tim-website").engine("GET", "/task/" + task + "/form-variables", null));

        assertThat(shown.at("/pemeriksaan/value").isNull()).isTrue();
        assertThat(shown.at("/siapTayang/value").isNull()).isTrue();
        assertThat(shown.at("/kategori/value").asText()).isEqualTo("berita");
        var unanswered = send("tim-website", Map.of("type", "Json", "value", "null"));
        assertThat(unanswered.statusCode()).isEqualTo(400);
        assertThat(unanswered.body()).contains("Tidak ada data pribadi");
        // The type under which Tasklist has read the variable.
        var doubt = JSON.writeValueAsString(Checklist.doubt("dataPribadi", "Nama anak disebut."));
        var answer = send("tim-website", Map.of("type", "Null", "value", doubt));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        assertThat(runtime.getVariable(kasus, "pemeriksaan").toString()).contains("Nama anak disebut.");
    }

    private HttpResponse<String> finish(String user, Map<String, Object> checklist) throws IOException {
        return send(user, Map.of("type", "Json", "value", JSON.writeValueAsString(checklist)));
    }

    private HttpResponse<String> send(String user, Map<String, Object> json) throws IOException {
        return signedIn(user)
                .engine(
                        "POST",
                        "/task/" + task + "/submit-form",
                        JSON.writeValueAsString(Map.of(
                                "variables",
                                Map.of(
                                        "kategori", Map.of("value", "berita"),
                                        "pemeriksaan", json,
                                        "siapTayang", Map.of("value", true)))));
    }

    /** The server can reach what the official cannot: this very machine, and what a cloud tells its machines. */
    @Test
    void noLinkMakesTheServerAskItsOwnNetwork() throws IOException {
        var asked = new AtomicInteger();
        var office = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        office.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        office.start();
        try {
            var at = office.getAddress().getPort();
            var isi =
                    "<p><a href=\"http://127.0.0.1:%d/a\">satu</a> <a href=\"http://localhost:%d/b\">dua</a> http://[::1]:%d/c</p>"
                                    .formatted(at, at, at)
                            + "<p>http://169.254.169.254/latest/meta-data/</p>";

            var hasil = Visitor.json(signedIn("tim-website")
                    .call("POST", path(), JSON.writeValueAsString(Map.of("isi", isi, "ringkasan", "a".repeat(80)))));

            assertThat(hasil.path("temuan")).hasSize(4).allSatisfy(temuan -> {
                assertThat(temuan.path("butir").asText()).isEqualTo("tautan");
                assertThat(temuan.path("keterangan").asText()).startsWith("Alamat ini menuju jaringan dalam");
            });
            assertThat(asked).hasValue(0);
        } finally {
            office.stop(0);
        }
    }

    @Test
    void aTextThatFillsTheMemoryIsRefused() throws IOException {
        var answer = signedIn("tim-website")
                .call("POST", path(), JSON.writeValueAsString(Map.of("isi", "a".repeat(100_001))));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private String open() {
        return tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
    }

    private String path() {
        return "/camunda/api/tayang/pemeriksaan/" + task;
    }

    private Visitor signedIn(String user) {
        return new Visitor(port).signedIn(user, accounts.password());
    }
}
