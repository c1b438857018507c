package id.tayang.draf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApp
class DrafHttpTest {

    private static final String OFFICIAL = "tim-website";

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private String kasus;
    private String task;
    private Visitor official;

    @BeforeEach
    void aReleaseThatIsBeingWritten() {
        kasus = runtime.createProcessInstanceByKey("rilis-website")
                .startBeforeActivity("Activity_MengolahRilis")
                .setVariables(Map.of("judul", "Uji draf", "unitKerja", "bidang-ikp"))
                .setVariable("bahan", Spin.JSON("{\"uraian\":\"Rapat koordinasi SPBE.\"}"))
                .execute()
                .getId();
        task = tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
        official = new Visitor(port).signedIn(OFFICIAL, accounts.password());
        tasks.setAssignee(task, OFFICIAL);
    }

    @AfterEach
    void leaveNothing() {
        if (runtime.createProcessInstanceQuery().processInstanceId(kasus).count() > 0) {
            runtime.deleteProcessInstance(kasus, "uji");
        }
        jdbc.sql("delete from draf").update();
    }

    @Test
    void whatWasTypedIsThereAgainOnAnotherMachine() {
        assertThat(state(official).path("draf").isNull()).isTrue();

        var saved = Visitor.json(
                save(official, 0, "{\"naskah\":{\"judul\":\"a\",\"isi\":\"<p>Setengah \\ud83d kali</p>\"}}"));
        assertThat(saved.path("padaTeks").asText()).endsWith(" WIB");
        var again = new Visitor(port).signedIn(OFFICIAL, accounts.password());

        assertThat(state(again).at("/draf/jawaban/naskah/isi").asText()).isEqualTo("<p>Setengah \ud83d kali</p>");
        assertThat(state(again).at("/draf/versi").asInt())
                .isEqualTo(saved.path("versi").asInt());
    }

    @Test
    void onlyWhatTheFormAsksIsKept() {
        save(
                official,
                0,
                "{\"naskah\":{\"isi\":\"Teks\",\"sidik\":\"x\"},\"bahan\":{\"uraian\":\"ubah\"},\"unitKerja\":\"y\"}");

        assertThat(state(official).at("/draf/jawaban").toString()).isEqualTo("{\"naskah\":{\"isi\":\"Teks\"}}");
    }

    @Test
    void othersReadAndWriteNothing() {
        save(official, 0, "{\"naskah\":{\"isi\":\"Rahasia\"}}");

        assertThat(new Visitor(port).get(path("")).statusCode()).isEqualTo(401);
        var stranger = new Visitor(port).signedIn("petugas-penerima-berita", accounts.password());
        assertThat(stranger.get(path("")).statusCode()).isEqualTo(404);
        assertThat(save(stranger, 0, "{}").statusCode()).isEqualTo(404);
        assertThat(stranger.call("DELETE", path(""), null).statusCode()).isEqualTo(404);
        assertThat(stranger.call("POST", path("/sisihkan"), "{\"jawaban\":{}}").statusCode())
                .isEqualTo(404);
        // May see the task, but does not do it.
        var admin = new Visitor(port).signedIn("admin", accounts.password());
        assertThat(admin.get(path("")).body()).doesNotContain("Rahasia");
        assertThat(save(admin, 0, "{}").body())
                .contains("dikerjakan oleh Tim Website (contoh)")
                .doesNotContain("Rahasia");
    }

    @Test
    void whoTakesATaskOverIsShownWhatIsThere() {
        save(official, 0, "{\"naskah\":{\"isi\":\"Tulisan pertama\"}}");
        tasks.setAssignee(task, "admin");
        var admin = new Visitor(port).signedIn("admin", accounts.password());

        assertThat(state(admin).at("/lain/oleh").asText()).isEqualTo(OFFICIAL);
        assertThat(state(admin).at("/lain/jawaban/naskah/isi").asText()).isEqualTo("Tulisan pertama");
        var refused = save(admin, 0, "{\"naskah\":{\"isi\":\"Tulisan kedua\"}}");
        assertThat(refused.statusCode()).isEqualTo(409);
        var other = Visitor.json(refused).path("lain");
        assertThat(other.path("oleh").asText()).isEqualTo(OFFICIAL);
        assertThat(other.path("nama").asText()).isEqualTo("Tim Website (contoh)");
        assertThat(other.at("/jawaban/naskah/isi").asText()).isEqualTo("Tulisan pertama");

        var kept = admin.call(
                "POST",
                path(""),
                "{\"dasar\":%d,\"sisihkan\":true,\"jawaban\":{\"naskah\":{\"isi\":\"Tulisan kedua\"}}}"
                        .formatted(other.path("versi").asInt()));
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(state(admin).at("/tersisih/0/jawaban/naskah/isi").asText()).isEqualTo("Tulisan pertama");

        assertThat(save(official, 1, "{\"naskah\":{\"isi\":\"Tulisan ketiga\"}}")
                        .body())
                .contains("sekarang dikerjakan oleh Admin")
                .doesNotContain("Tulisan kedua");
    }

    @Test
    void aTextThatIsGivenUpStaysRetrievable() {
        official.call("POST", path("/sisihkan"), "{\"jawaban\":{\"naskah\":{\"isi\":\"Versi saya\"}}}");

        assertThat(state(official).at("/tersisih/0/jawaban/naskah/isi").asText())
                .isEqualTo("Versi saya");
        assertThat(state(official).path("draf").isNull()).isTrue();
    }

    @Test
    void theFinishedTaskTakesItsDraftsAlong() {
        save(official, 0, "{\"naskah\":{\"isi\":\"Teks\"}}");

        tasks.complete(task, Map.of("keputusan", "diajukan"));

        assertThat(rows()).isZero();
        assertThat(official.get(path("")).statusCode()).isEqualTo(404);
    }

    @Test
    void theDeletedCaseToo() {
        save(official, 0, "{\"naskah\":{\"isi\":\"Teks\"}}");

        runtime.deleteProcessInstance(kasus, "uji", true);

        assertThat(rows()).isZero();
    }

    @Test
    void aDraftOfAStartIsListedUntilTheCaseStarts() {
        var address = "/camunda/api/tayang/draf/mulai/rilis-website";
        official.call("POST", address, "{\"dasar\":0,\"jawaban\":{\"judul\":\"Uji draf mulai\",\"lain\":1}}");

        var list = Visitor.json(official.get("/camunda/api/tayang/draf"));
        assertThat(list.at("/0/sop").asText()).isEqualTo("rilis-website");
        assertThat(list.at("/0/padaTeks").asText()).matches("\\d+ \\p{L}+ \\d{4} \\d\\d\\.\\d\\d WIB");
        assertThat(list.at("/0/pada").asText()).endsWith("Z");
        assertThat(Visitor.json(official.get(address)).at("/draf/jawaban").toString())
                .isEqualTo("{\"judul\":\"Uji draf mulai\"}");
        var unit = new Visitor(port).signedIn("unit-kerja-bidang-ikp", accounts.password());
        assertThat(unit.get("/camunda/api/tayang/draf").body()).isEqualTo("[]");

        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("rilis-website")
                .latestVersion()
                .singleResult()
                .getId();
        var started = official.engine("POST", "/process-definition/" + definition + "/submit-form", """
                {"variables":{"judul":{"value":"Uji draf mulai"},"tanggalKegiatan":{"value":"2026-11-20"},
                 "tempatKegiatan":{"value":"Serang"},"unitKerja":{"value":"bidang-ikp"}}}""");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        runtime.deleteProcessInstance(Visitor.json(started).path("id").asText(), "uji");
        assertThat(official.get("/camunda/api/tayang/draf").body()).isEqualTo("[]");
    }

    @Test
    void anSopThatOneDoesNotStartHasNoDrafts() {
        var answer = official.call("POST", "/camunda/api/tayang/draf/mulai/entah", "{\"dasar\":0,\"jawaban\":{}}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Visitor.json(answer).path("pesan").asText()).startsWith("SOP ini tidak ada");
    }

    @Test
    void tooMuchIsRefusedWithTheReason() {
        var answer = save(official, 0, "{\"naskah\":{\"isi\":\"" + "x".repeat(500_000) + "\"}}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Visitor.json(answer).path("pesan").asText()).contains("batasnya 500 KB");
        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"dasar":0}                  | tidak memuat jawaban
            {"dasar":0,"jawaban":[1]}    | tidak memuat jawaban
            {"dasar":"x","jawaban":{}}   | tidak dapat dibaca
            {                            | tidak dapat dibaca
            """)
    void badInputIsRefusedInWords(String body, String message) {
        var answer = official.call("POST", path(""), body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("pesan").asText()).contains(message);
    }

    @Test
    void aDiscardedDraftIsGone() {
        save(official, 0, "{\"naskah\":{\"isi\":\"Teks\"}}");

        assertThat(official.call("DELETE", path(""), null).statusCode()).isEqualTo(204);

        assertThat(rows()).isZero();
    }

    private HttpResponse<String> save(Visitor who, int seen, String answers) {
        return who.call("POST", path(""), "{\"dasar\":%d,\"jawaban\":%s}".formatted(seen, answers));
    }

    private JsonNode state(Visitor who) {
        return Visitor.json(who.get(path("")));
    }

    private String path(String rest) {
        return "/camunda/api/tayang/draf/tugas/" + task + rest;
    }

    private int rows() {
        return jdbc.sql("select count(*) from draf").query(Integer.class).single();
    }
}
