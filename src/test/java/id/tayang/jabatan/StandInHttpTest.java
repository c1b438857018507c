package id.tayang.jabatan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.demo.DemoAccounts;
import id.tayang.desk.ReturnedRelease;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApp
class StandInHttpTest {

    private static final String PATH = "/camunda/api/tayang/pengganti";

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CurrentStandIns current;

    private ReturnedRelease release;

    @BeforeEach
    void aReleaseThatWaitsForItsApproval() {
        release = new ReturnedRelease(runtime, tasks, "Uji pengganti");
    }

    @AfterEach
    void leaveNothing() {
        if (runtime.createProcessInstanceQuery()
                        .processInstanceId(release.kasus())
                        .count()
                > 0) {
            release.close();
        }
        StandInCleanup.run(jdbc, current);
    }

    @ParameterizedTest
    @CsvSource({
        "admin, kepala-dinas, 201",
        "kepala-dinas, kepala-dinas, 201",
        "kepala-dinas, kepala-bidang, 403",
        "tim-website, kepala-dinas, 403",
        "opd, kepala-dinas, 403",
    })
    void whoMayName(String user, String position, int status) {
        var answer = name(visitor(user), position, "editor");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Visitor.json(answer).has(status == 201 ? "id" : "pesan")).isTrue();
    }

    @Test
    void withoutSigningInNothingIsAnswered() {
        var stranger = new Visitor(port);

        for (var path : List.of("", "/saya", "/tugas/" + release.task())) {
            assertThat(stranger.get(PATH + path).statusCode()).isEqualTo(401);
        }
        assertThat(name(stranger, "kepala-dinas", "editor").statusCode()).isIn(401, 403);
    }

    @Test
    void aRefusalSaysWhy() {
        var admin = visitor("admin");
        assertThat(name(admin, "kepala-dinas", "kepala-bidang").statusCode()).isEqualTo(201);

        var second = name(admin, "kepala-dinas", "editor");

        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(second).path("pesan").asText())
                .startsWith("Kepala Dinas sudah punya pengganti pada waktu itu: Kepala Bidang (contoh) sebagai Plh.,");
        assertThat(Visitor.json(name(admin, "kepala-bidang", "kepala-dinas"))
                        .path("pesan")
                        .asText())
                .contains("melingkar");
        assertThat(Visitor.json(name(admin, "kepala-seksi", "opd"))
                        .path("pesan")
                        .asText())
                .contains("bukan pegawai kantor ini");
        assertThat(admin.call("POST", PATH, "{\"mulai\":\"besok\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void atOnceHeSeesTakesAndLosesTheTasksOfThePosition() {
        var substitute = visitor("kepala-bidang");
        assertThat(sees(substitute)).isFalse();

        var id = Visitor.json(name(visitor("admin"), "kepala-dinas", "kepala-bidang"))
                .path("id")
                .asText();
        assertThat(sees(substitute)).isTrue();
        assertThat(candidates(substitute)).contains(release.task());
        assertThat(hat(substitute).path("sebagai").asText()).isEqualTo("Plh. Kepala Dinas");
        assertThat(hat(substitute).path("larangan").isNull()).isTrue();
        assertThat(hat(visitor("kepala-dinas")).path("sebagai").isNull()).isTrue();
        assertThat(claim(substitute).statusCode()).isEqualTo(204);
        assertThat(ledgerHolder()).isEqualTo("kepala-bidang");
        assertThat(history(substitute, "/4/sebagai")).isEqualTo("Plh. Kepala Dinas");

        assertThat(end(visitor("kepala-dinas"), id, "Sudah masuk kantor").statusCode())
                .isEqualTo(204);

        assertThat(sees(substitute)).isFalse();
        assertThat(approve(substitute, "setujui").statusCode()).isIn(400, 403, 404);
        assertThat(tasks.createTaskQuery().taskId(release.task()).count()).isOne();
        assertThat(substitute
                        .get("/camunda/api/tayang/riwayat/" + release.task())
                        .statusCode())
                .isEqualTo(404);
        assertThat(ledgerHolder()).isNull();
        assertThat(claim(visitor("kepala-dinas")).statusCode()).isEqualTo(204);
    }

    @Test
    void whatHeDecidedStandsUnderPlhAfterItIsOver() {
        var id = Visitor.json(name(visitor("admin"), "kepala-dinas", "kepala-bidang"))
                .path("id")
                .asText();
        var substitute = visitor("kepala-bidang");
        claim(substitute);
        assertThat(approve(substitute, "perbaiki").statusCode()).isBetween(200, 204);
        end(visitor("admin"), id, "Sudah masuk kantor");

        assertThat(history(visitor("tim-website"), "/4/sebagai")).isEqualTo("Plh. Kepala Dinas");
        var sheet = visitor("admin").get("/camunda/api/tayang/mutu-baku/kasus/" + release.kasus());
        assertThat(Visitor.json(sheet).at("/peristiwa").findValuesAsText("sebagai"))
                .contains("Plh. Kepala Dinas");
    }

    @Test
    void aNoteSaysAsWhatItWasWritten() {
        var id = Visitor.json(name(visitor("admin"), "kepala-dinas", "kepala-bidang"))
                .path("id")
                .asText();
        var substitute = visitor("kepala-bidang");
        claim(substitute);
        note(substitute, "Mohon dilengkapi sumbernya.");
        end(visitor("admin"), id, "Sudah masuk kantor");
        note(visitor("kepala-dinas"), "Sudah saya baca.");

        var notes = StreamSupport.stream(
                        Visitor.json(visitor("kepala-dinas").get("/camunda/api/tayang/riwayat/" + release.task()))
                                .path("peristiwa")
                                .spliterator(),
                        false)
                .filter(entry -> entry.path("jenis").asText().equals("catatan"))
                .map(entry -> entry.path("teks").asText() + "/"
                        + entry.path("sebagai").asText())
                .toList();

        assertThat(notes).endsWith("Mohon dilengkapi sumbernya./Plh. Kepala Dinas", "Sudah saya baca./null");
    }

    private void note(Visitor who, String text) {
        var answer =
                who.engine("POST", "/task/" + release.task() + "/comment/create", "{\"message\": \"" + text + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void archiveAndBukuAgendaSayPlh() {
        name(visitor("admin"), "kepala-dinas", "kepala-bidang");
        var substitute = visitor("kepala-bidang");
        claim(substitute);
        assertThat(approve(substitute, "tolak").statusCode()).isBetween(200, 204);
        jobs().forEach(job -> management.executeJob(job.getId()));
        while (!jobs().isEmpty()) {
            management.executeJob(jobs().get(0).getId());
        }

        var admin = visitor("admin");
        var archived = Visitor.json(admin.get("/camunda/api/tayang/arsip/" + release.kasus()));
        assertThat(archived.path("langkah").findValuesAsText("sebagai")).containsExactly("Plh. Kepala Dinas");
        assertThat(StreamSupport.stream(
                                Visitor.json(admin.get("/camunda/api/tayang/register"))
                                        .spliterator(),
                                false)
                        .map(row -> row.path("parafKadis").asText()))
                .anyMatch(paraf -> paraf.startsWith("kepala-bidang (Plh. Kepala Dinas), "));
    }

    @Test
    void nobodyApprovesHisOwnDraftAlsoNotAsSubstitute() {
        name(visitor("admin"), "kepala-dinas", "tim-website");
        var writer = visitor("tim-website");
        assertThat(claim(writer).statusCode()).isEqualTo(204);

        var answer = approve(writer, "setujui");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("message").asText())
                .startsWith("Anda yang mengerjakan \"Mengolah bahan menjadi rilis 5W1H\" pada kasus ini");
        assertThat(hat(writer).path("larangan").asText()).startsWith("Anda yang mengerjakan");
        assertThat(tasks.createTaskQuery().taskId(release.task()).count()).isOne();
    }

    @Test
    void everybodySeesWhoActsNowButNotWhy() {
        name(visitor("admin"), "kepala-dinas", "kepala-bidang");

        var other = Visitor.json(visitor("editor").get(PATH));
        assertThat(other.at("/daftar/0/sebutan").asText()).isEqualTo("Plh. Kepala Dinas");
        assertThat(other.at("/daftar/0/orang").asText()).isEqualTo("Kepala Bidang (contoh)");
        assertThat(other.at("/daftar/0/alasan").isNull()).isTrue();
        assertThat(other.at("/daftar/0/dapatDiakhiri").asBoolean()).isFalse();
        assertThat(other.path("jabatan").findValuesAsText("id")).containsExactly("editor");

        var holder = Visitor.json(visitor("kepala-dinas").get(PATH));
        assertThat(holder.at("/daftar/0/alasan").asText()).isEqualTo("Cuti tahunan");
        assertThat(holder.at("/daftar/0/dapatDiakhiri").asBoolean()).isTrue();
        assertThat(Visitor.json(visitor("kepala-bidang").get(PATH + "/saya"))
                        .at("/bertindak/0/sebutan")
                        .asText())
                .isEqualTo("Plh. Kepala Dinas");
        assertThat(Visitor.json(visitor("opd").get(PATH + "/saya"))
                        .path("pegawai")
                        .asBoolean())
                .isFalse();
        assertThat(visitor("opd").get(PATH).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> name(Visitor by, String position, String person) {
        var now = LocalDateTime.now(ZoneId.of("Asia/Jakarta")).truncatedTo(ChronoUnit.MINUTES);
        return by.call("POST", PATH, """
                {"jabatan": "%s", "jenis": "Plh.", "orang": "%s", "nomorSurat": "800/12/2026", "mulai": "%s",
                 "sampai": "%s", "alasan": "Cuti tahunan"}
                """.formatted(position, person, now, now.plusDays(3)));
    }

    private HttpResponse<String> end(Visitor by, String id, String reason) {
        return by.call("POST", PATH + "/" + id + "/akhiri", "{\"alasan\": \"%s\"}".formatted(reason));
    }

    private HttpResponse<String> claim(Visitor by) {
        return by.engine("POST", "/task/" + release.task() + "/claim", "{}");
    }

    private HttpResponse<String> approve(Visitor by, String decision) {
        var note = decision.equals("setujui") ? "" : ", \"catatanKepalaDinas\": {\"value\": \"Perlu dilihat lagi.\"}";
        return by.engine(
                "POST",
                "/task/" + release.task() + "/submit-form",
                "{\"variables\": {\"keputusan\": {\"value\": \"%s\"}%s}}".formatted(decision, note));
    }

    private boolean sees(Visitor visitor) {
        return visitor.engine("GET", "/task/" + release.task(), null).statusCode() == 200;
    }

    private String candidates(Visitor visitor) {
        return visitor.engine(
                        "POST", "/task", "{\"candidateGroups\": [\"kepala-dinas\"], \"includeAssignedTasks\": true}")
                .body();
    }

    private JsonNode hat(Visitor visitor) {
        return Visitor.json(visitor.get(PATH + "/tugas/" + release.task()));
    }

    private String history(Visitor visitor, String at) {
        return Visitor.json(visitor.get("/camunda/api/tayang/riwayat/" + release.task()))
                .path("peristiwa")
                .at(at)
                .asText();
    }

    private String ledgerHolder() {
        return jdbc.sql("select coalesce(oleh, '') from langkah_sla where id = ?")
                .param(release.task())
                .query(String.class)
                .optional()
                .filter(holder -> !holder.isEmpty())
                .orElse(null);
    }

    private List<Job> jobs() {
        return management
                .createJobQuery()
                .processInstanceId(release.kasus())
                .messages()
                .list();
    }

    private Visitor visitor(String user) {
        return new Visitor(port).signedIn(user, accounts.password());
    }
}
