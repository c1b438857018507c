package id.tayang.mutubaku;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.calendar.WorkingDuration;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApp
class StepActionsHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    Supplier<WorkingCalendar> calendars;

    @Autowired
    JdbcClient jdbc;

    private Visitor admin;
    private OverdueCase overdue;

    @BeforeEach
    void anOverdueCase() {
        admin = signedIn("admin");
        overdue = new OverdueCase(runtime, tasks, jdbc, "Uji tindakan");
    }

    @AfterEach
    void leaveNothing() {
        overdue.close();
    }

    @Test
    void aReminderIsSentAndKept() {
        assertThat(act("ingatkan", "{\"alasan\":\" Ditunggu gubernur \"}").statusCode())
                .isEqualTo(204);

        assertThat(jdbc.sql("select subjek || pesan from pemberitahuan where kasus = ?")
                        .param(overdue.kasus())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(surat -> assertThat(surat)
                        .contains("Pengingat: Mengolah bahan menjadi rilis 5W1H", "Ditunggu gubernur"));
        var action = actions().get(0);
        assertThat(action.get("tindakan").asText()).isEqualTo("ingatkan");
        assertThat(action.get("alasan").asText()).isEqualTo("Ditunggu gubernur");
        assertThat(action.get("oleh").asText()).startsWith("Administrator");
        assertThat(action.get("langkah").asText()).isEqualTo("Mengolah bahan menjadi rilis 5W1H");
    }

    @Test
    void anExtensionMovesTheDeadlineAndIsKept() {
        var deadline = workingMoment();

        assertThat(extend(deadline).statusCode()).isEqualTo(204);

        var action = actions().get(0);
        assertThat(Instant.parse(action.get("dari").asText())).isEqualTo(OverdueCase.START.plusSeconds(3600));
        assertThat(Instant.parse(action.get("menjadi").asText())).isEqualTo(instant(deadline));
        assertThat(sheet().at("/jam/0/terlambat").asBoolean()).isFalse();
        assertThat(tasks.createTaskQuery()
                        .taskId(overdue.task())
                        .singleResult()
                        .getDueDate()
                        .toInstant())
                .isEqualTo(instant(deadline));
    }

    @Test
    void anotherGroupGetsTheTaskAndTheOldOneLosesIt() {
        var holder = signedIn("tim-website");
        tasks.claim(overdue.task(), "tim-website");
        assertThat(holder.engine("GET", "/task/" + overdue.task(), null).statusCode())
                .isEqualTo(200);

        assertThat(reassign("kepala-dinas").statusCode()).isEqualTo(204);

        assertThat(tasks.getIdentityLinksForTask(overdue.task()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("kepala-dinas");
        assertThat(holder.engine("GET", "/task/" + overdue.task(), null).statusCode())
                .isIn(403, 404);
        assertThat(holder.engine("GET", "/process-instance/" + overdue.kasus(), null)
                        .statusCode())
                .isIn(403, 404);
        assertThat(holder.engine("POST", "/task/" + overdue.task() + "/claim", "{\"userId\":\"tim-website\"}")
                        .statusCode())
                .isEqualTo(403);
        var receiver = signedIn("kepala-dinas");
        assertThat(receiver.engine("GET", "/process-instance/" + overdue.kasus(), null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(receiver.engine("POST", "/task/" + overdue.task() + "/claim", "{\"userId\":\"kepala-dinas\"}")
                        .statusCode())
                .isEqualTo(204);
        var action = actions().get(0);
        assertThat(action.get("dari").asText()).isEqualTo("Tim Website");
        assertThat(action.get("menjadi").asText()).isEqualTo("Kepala Dinas");
        assertThat(sheet().at("/jam/0/unitNama").asText()).isEqualTo("Kepala Dinas");
        assertThat(sheet().at("/jam/0/oleh").asText()).isEqualTo("kepala-dinas");
    }

    @Test
    void whoDidAnEarlierStepStillReadsTheCase() {
        assertThat(reassign("unit-kerja.bidang-ikp").statusCode()).isEqualTo(204);
        assertThat(reassign("kepala-dinas").statusCode()).isEqualTo(204);

        var unit = signedIn("unit-kerja-bidang-ikp");
        assertThat(unit.engine("GET", "/process-instance/" + overdue.kasus(), null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(unit.engine("GET", "/task/" + overdue.task(), null).statusCode())
                .isIn(403, 404);
    }

    @Test
    void aTaskThatSomebodyHoldsGoesBackToItsGroup() {
        tasks.claim(overdue.task(), "tim-website");

        assertThat(reassign("tim-website").statusCode()).isEqualTo(204);

        assertThat(tasks.createTaskQuery().taskId(overdue.task()).singleResult().getAssignee())
                .isNull();
        assertThat(signedIn("tim-website")
                        .engine("GET", "/task/" + overdue.task(), null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(act("alihkan", "{\"alasan\":\"Lain\",\"kelompok\":\"tim-website\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aDoubleClickCountsOnce() {
        var deadline = workingMoment();
        for (var click = 0; click < 2; click++) {
            assertThat(act("ingatkan", "{\"alasan\":\"Ditunggu\"}").statusCode())
                    .isEqualTo(204);
        }
        for (var click = 0; click < 2; click++) {
            assertThat(extend(deadline).statusCode()).isEqualTo(204);
        }
        for (var click = 0; click < 2; click++) {
            assertThat(reassign("kepala-dinas").statusCode()).isEqualTo(204);
        }

        assertThat(actions())
                .extracting(action -> action.get("tindakan").asText())
                .containsExactly("ingatkan", "perpanjang", "alihkan");
    }

    @Test
    void ofTwoRequestsAtOnceOneActs() {
        var deadline = workingMoment();

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> extend(deadline)))
                .limit(4)
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(204));
        assertThat(actions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ingatkan   |                                                  | alasan",
                "ingatkan   | {\"alasan\":\"  \"}                              | alasan",
                "perpanjang | {\"alasan\":\"Uji\"}                             | Isi tanggal dan jam",
                "perpanjang | {\"alasan\":\"Uji\",\"tenggat\":\"besok\"}       | tidak dapat dibaca",
                "perpanjang | {\"alasan\":\"Uji\",\"tenggat\":\"2020-01-02T10:00\"} | akan datang",
                "alihkan    | {\"alasan\":\"Uji\"}                             | Pilih kelompok",
                "alihkan    | {\"alasan\":\"Uji\",\"kelompok\":\"unit-kerja\"} | Pilih kelompok",
                "alihkan    | {\"alasan\":\"Uji\",\"kelompok\":\"opd\"}        | Pilih kelompok"
            })
    void whatDoesNotFitIsRefusedAndNotKept(String action, String body, String reason) {
        var answer = act(action, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).get("pesan").asText()).contains(reason);
        assertThat(actions()).isEmpty();
    }

    @Test
    void aReasonWithoutEndIsRefused() {
        assertThat(act("ingatkan", "{\"alasan\":\"" + "a".repeat(2001) + "\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aStepThatIsDoneAndOneThatNobodyKnowsAreToldApart() {
        tasks.complete(overdue.task());
        for (var action : new String[] {"ingatkan", "perpanjang", "alihkan"}) {
            var body = "{\"alasan\":\"Uji\",\"kelompok\":\"kepala-dinas\",\"tenggat\":\"" + workingMoment() + "\"}";
            var late = act(action, body);
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body()).contains("sudah selesai");
            assertThat(admin.call("POST", path("tidak-ada", action), body).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aSuspendedCaseStaysAsItIs() {
        runtime.suspendProcessInstanceById(overdue.kasus());

        assertThat(reassign("kepala-dinas").statusCode()).isEqualTo(409);

        assertThat(actions()).isEmpty();
    }

    private HttpResponse<String> extend(LocalDateTime deadline) {
        return act("perpanjang", "{\"alasan\":\"Listrik padam\",\"tenggat\":\"" + deadline + "\"}");
    }

    private HttpResponse<String> reassign(String group) {
        return act("alihkan", "{\"alasan\":\"Sedang cuti\",\"kelompok\":\"" + group + "\"}");
    }

    private HttpResponse<String> act(String action, String body) {
        return admin.call("POST", path(overdue.task(), action), body);
    }

    private static String path(String task, String action) {
        return "/camunda/api/tayang/mutu-baku/langkah/" + task + "/" + action;
    }

    private List<JsonNode> actions() {
        return StreamSupport.stream(sheet().get("peristiwa").spliterator(), false)
                .filter(entry -> entry.get("jenis").asText().equals("tindakan"))
                .toList();
    }

    private JsonNode sheet() {
        return Visitor.json(admin.get("/camunda/api/tayang/mutu-baku/kasus/" + overdue.kasus()));
    }

    /** Some working days ahead, to the minute, in the office's zone. */
    private LocalDateTime workingMoment() {
        var calendar = calendars.get();
        return LocalDateTime.ofInstant(calendar.plus(Instant.now(), WorkingDuration.ofDays(2)), calendar.zone())
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(calendars.get().zone()).toInstant();
    }

    private Visitor signedIn(String user) {
        return new Visitor(port).signedIn(user, accounts.password());
    }
}
