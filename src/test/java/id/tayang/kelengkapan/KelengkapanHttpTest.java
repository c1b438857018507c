package id.tayang.kelengkapan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.Browser;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApp
class KelengkapanHttpTest {

    private static final String OFFICIAL = "petugas-penerima-berita";
    private static final String ANSWERS = """
            {"variables": {"jenisBerita": {"value": "peliputan"}, "tanggalBerita": {"value": "2026-11-20"},
             "bukti": {"type": "Json", "value": "[\\"foto\\"]"},
             "bagian1": {"type": "Json", "value": "{\\"judul\\":\\"Jalan provinsi selesai\\",\\"isi\\":\\"Jalan provinsi sepanjang dua belas kilometer selesai diperbaiki pekan ini.\\"}"}}}
            """;

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

    private String kasus;
    private String task;
    private Visitor official;

    @BeforeEach
    void aPressReleaseThatSomebodyReceives() {
        kasus = runtime.startProcessInstanceByKey(
                        "press-release-online",
                        Map.of("judul", "Uji kelengkapan", "namaPengirim", "PUPR", "emailPengirim", "a@pupr.example"))
                .getId();
        task = tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
        official = new Visitor(port).signedIn(OFFICIAL, accounts.password());
    }

    @AfterEach
    void leaveNothing() {
        if (runtime.createProcessInstanceQuery().processInstanceId(kasus).count() > 0) {
            runtime.deleteProcessInstance(kasus, "uji");
        }
        for (var table : List.of("kelengkapan", "berkas")) {
            jdbc.sql("delete from " + table + " where kasus = ?").param(kasus).update();
        }
    }

    @Test
    void theListSaysWhatIsMissingBeforeAnythingIsSent() {
        var list = Visitor.json(official.get(path("")));

        assertThat(list.path("dapatDitandai").asBoolean()).isFalse();
        assertThat(list.path("petunjuk").asText()).startsWith("Ambil tugas ini dahulu");
        assertThat(list.path("butir").findValuesAsText("label"))
                .containsExactly(
                        "Berita",
                        "Bukti otentik berbentuk multimedia (foto, video, dll)",
                        "Jenis berita",
                        "Tanggal berita");
        assertThat(list.path("butir").findValuesAsText("status"))
                .containsExactly("formulir", "belum", "formulir", "formulir");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete", "complete/"})
    void anOfficialDoesNotFinishWithoutWhatTheSopDemands(String action) {
        claim();

        var answer = official.engine("POST", "/task/" + task + "/" + action, ANSWERS);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("message").asText())
                .startsWith(
                        "Kelengkapan belum lengkap: \"Bukti otentik berbentuk multimedia (foto, video, dll)\" (unggah")
                .doesNotContain("Tanggal berita");
        assertThat(open()).isTrue();
    }

    @Test
    void aReasonWhereTheModelAllowsItLetsTheTaskGo() {
        claim();

        var said = Visitor.json(mark(2, "{\"tanda\":\"tidak-ada\",\"alasan\":\"  Video dikirim lewat tautan \"}"));

        assertThat(item(said, 2).path("status").asText()).isEqualTo("tidak-ada");
        assertThat(item(said, 2).path("alasan").asText()).isEqualTo("Video dikirim lewat tautan");
        assertThat(item(said, 2).path("oleh").asText()).isEqualTo("Petugas Penerima Berita (contoh)");
        assertThat(official.engine("POST", "/task/" + task + "/submit-form", ANSWERS)
                        .statusCode())
                .isBetween(200, 204);
        assertThat(open()).isFalse();
    }

    @Test
    void theArchiveKeepsTheReason() {
        claim();
        mark(2, "{\"tanda\":\"tidak-ada\",\"alasan\":\"Video dikirim lewat tautan\"}");

        runtime.deleteProcessInstance(kasus, "uji");

        var archived =
                new Visitor(port).signedIn("admin", accounts.password()).get("/camunda/api/tayang/arsip/" + kasus);
        assertThat(Visitor.json(archived).at("/kelengkapan/0/alasan").asText()).isEqualTo("Video dikirim lewat tautan");
    }

    @Test
    void aReasonThatIsTakenBackCountsNoMore() {
        claim();
        mark(2, "{\"tanda\":\"tidak-ada\",\"alasan\":\"Video dikirim lewat tautan\"}");

        var said = Visitor.json(official.call("DELETE", path("/2"), null));

        assertThat(item(said, 2).path("status").asText()).isEqualTo("belum");
        assertThat(official.engine("POST", "/task/" + task + "/submit-form", ANSWERS)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFileOfTheCaseCountsForItsItemUntilItIsRemoved() throws Exception {
        claim();
        var browser = new Browser(port).signIn(OFFICIAL, accounts.password());
        var sent = browser.upload(
                "/camunda/api/tayang/berkas/tugas/" + task,
                "bukti.pdf",
                "%PDF-1.7 bukti".getBytes(StandardCharsets.ISO_8859_1),
                "");
        var file = sent.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");

        var said = Visitor.json(mark(2, "{\"tanda\":\"berkas\",\"berkas\":\"" + file + "\"}"));
        assertThat(item(said, 2).path("status").asText()).isEqualTo("ada");
        assertThat(item(said, 2).at("/berkas/0/nama").asText()).isEqualTo("bukti.pdf");

        browser.delete("/camunda/api/tayang/berkas/" + file);
        assertThat(item(Visitor.json(official.get(path(""))), 2).path("status").asText())
                .isEqualTo("belum");
    }

    @Test
    void aTickIsAskedWhereOnlyThePerformerKnows() {
        runtime.createProcessInstanceModification(kasus)
                .startBeforeActivity("Activity_MenyimpanArsip")
                .execute();
        task = tasks.createTaskQuery()
                .processInstanceId(kasus)
                .taskDefinitionKey("Activity_MenyimpanArsip")
                .singleResult()
                .getId();
        official = new Visitor(port).signedIn("kepala-seksi", accounts.password());
        claim();

        assertThat(item(Visitor.json(mark(2, "{\"tanda\":\"ada\"}")), 2)
                        .path("status")
                        .asText())
                .isEqualTo("ada");
        assertThat(mark(1, "{\"tanda\":\"ada\"}").statusCode()).isEqualTo(400);
        var answer = official.engine(
                "POST",
                "/task/" + task + "/submit-form",
                "{\"variables\":{\"lokasiArsip\":{\"value\":\"Lemari 2\"},\"arsipLengkap\":{\"value\":true}}}");
        assertThat(Visitor.json(answer).path("message").asText())
                .contains("\"Press Release yang sudah diparaf\" (belum ada di kasus ini)")
                .contains("\"Press Release yang sudah diberi nomor\"")
                .doesNotContain("ditandatangani");
    }

    @Test
    void whatRunsWithoutAPersonIsNotHeldUp() {
        tasks.complete(task);

        assertThat(open()).isFalse();
    }

    @Test
    void othersSeeNothingAndMarkNothing() {
        claim();
        var stranger = new Visitor(port);
        assertThat(stranger.get(path("")).statusCode()).isEqualTo(401);
        assertThat(stranger.call("POST", path("/2"), "{\"tanda\":\"ada\"}").statusCode())
                .isIn(401, 403);

        var other = new Visitor(port).signedIn("tim-website", accounts.password());
        assertThat(other.get(path("")).statusCode()).isEqualTo(404);
        assertThat(other.call("POST", path("/2"), "{\"tanda\":\"tidak-ada\",\"alasan\":\"Bukan urusan saya\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.call("DELETE", path("/2"), null).statusCode()).isEqualTo(404);

        var admin = new Visitor(port).signedIn("admin", accounts.password());
        var answer = admin.call("POST", path("/2"), "{\"tanda\":\"tidak-ada\",\"alasan\":\"Saya admin di sini\"}");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(answer).path("pesan").asText())
                .startsWith("Tugas ini sedang dikerjakan oleh Petugas Penerima Berita (contoh)");
    }

    @Test
    void whoHasNotTakenTheTaskMarksNothing() {
        assertThat(mark(2, "{\"tanda\":\"tidak-ada\",\"alasan\":\"Video dikirim lewat tautan\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2    | {"tanda":"tidak-ada"}                             | 400 | Isi alasannya
            2    | {"tanda":"tidak-ada","alasan":"  a "}             | 400 | Isi alasannya
            2    | {"tanda":"tidak-ada","alasan":"Video \\u0000 ada"} | 400 | tidak dapat disimpan
            2    | {"tanda":"ada"}                                   | 400 | tidak dicentang
            2    | {"tanda":"entah"}                                 | 400 | salah satu dari
            2    | {}                                                | 400 | salah satu dari
            2    | {                                                 | 400 | tidak dapat dibaca
            x    | {"tanda":"ada"}                                   | 400 | tidak dapat dibaca
            2    | {"tanda":"berkas","berkas":"tebakan"}             | 404 | tidak ada pada kasus ini
            2    | {"tanda":"berkas"}                                | 404 | tidak ada pada kasus ini
            1    | {"tanda":"berkas","berkas":"tebakan"}             | 400 | tidak meminta berkas
            1    | {"tanda":"tidak-ada","alasan":"Tidak ada berita"} | 400 | wajib ada menurut SOP
            9    | {"tanda":"ada"}                                   | 404 | tidak ada pada tugas ini
            """)
    void badInputIsRefusedInWords(String no, String body, int status, String message) {
        claim();

        var answer = official.call("POST", path("/" + no), body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Visitor.json(answer).path("pesan").asText()).contains(message);
    }

    private void claim() {
        official.engine("POST", "/task/" + task + "/claim", "{}");
    }

    private HttpResponse<String> mark(int no, String body) {
        return official.call("POST", path("/" + no), body);
    }

    private static JsonNode item(JsonNode list, int no) {
        return list.path("butir").path(no - 1);
    }

    private String path(String rest) {
        return "/camunda/api/tayang/kelengkapan/" + task + rest;
    }

    private boolean open() {
        return tasks.createTaskQuery().taskId(task).count() > 0;
    }
}
