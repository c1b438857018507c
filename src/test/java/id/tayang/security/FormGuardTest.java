package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormGuardTest {

    private static final String APPROVAL = "\"keputusan\":{\"value\":\"setujui\"},\"siap\":{\"value\":true},"
            + "\"bahan\":{\"type\":\"Json\",\"value\":\"[\\\"foto\\\"]\"},"
            + "\"naskah\":{\"type\":\"Json\",\"value\":\"{\\\"isi\\\":\\\"Isi\\\",\\\"sumber\\\":\\\"Dinas\\\"}\"}";

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private TestSop sop;
    private Visitor andi;

    @BeforeAll
    void deploy() {
        sop = new TestSop(engine, port);
        sop.deploy();
        andi = sop.andi();
    }

    @AfterAll
    void remove() {
        sop.remove();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void aRightAnswerCompletesTheTask(String action) {
        var task = sop.newTask();
        var kasus = engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getProcessInstanceId();

        var answer = submit(andi, task, action, APPROVAL);

        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        assertThat(open(task)).isFalse();
        assertThat(stored(kasus, "naskah").toString()).contains("Dinas");
        assertThat(stored(kasus, "keputusan")).isEqualTo("setujui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete", "resolve", "complete/"})
    void whatTheFormDoesNotAskIsRefusedAndNothingIsLost(String action) {
        var task = sop.newTask();

        var answer = submit(andi, task, action, APPROVAL + ",\"sidikDisetujui\":{\"value\":\"00\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("message").asText()).contains("sidikDisetujui", "tidak ada pada formulir");
        assertThat(Visitor.json(answer).path("type").asText()).isEqualTo("InvalidRequestException");
        assertThat(open(task)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"variables\":{}}', wajib diisi",
        "'', wajib diisi",
        "'{}', wajib diisi",
        "'{', tidak dapat dibaca",
        "'{\"variables\":{\"keputusan\":{\"value\":\"perbaiki\"},\"keputusan\":{\"value\":\"setujui\"}}}', tidak dapat dibaca",
    })
    void anEmptyOrBrokenRequestIsRefused(String body, String message) {
        var task = sop.newTask();

        var answer = andi.engine("POST", "/task/" + task + "/submit-form", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("message").asText()).contains(message);
        assertThat(open(task)).isTrue();
    }

    @Test
    void theSecondSubmissionHearsThatTheTaskIsDone() {
        var task = sop.newTask();
        submit(andi, task, "submit-form", APPROVAL);

        var second = submit(andi, task, "submit-form", APPROVAL);

        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(second).path("message").asText())
                .contains("Tugas ini sudah diselesaikan", "Muat ulang daftar tugas");
    }

    @Test
    void ofTwoAtTheSameMomentOneHearsThatTheTaskIsDone() {
        var task = sop.newTask();
        var budi = sop.budi();
        var together = new CyclicBarrier(2);

        var answers = Stream.of(andi, budi)
                .map(official -> CompletableFuture.supplyAsync(() -> {
                    await(together);
                    return submit(official, task, "submit-form", APPROVAL);
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() >= 400)
                .singleElement()
                .satisfies(answer -> assertThat(answer.body()).contains(EngineErrors.GONE));
    }

    @Test
    void aTaskThatAColleagueClaimedIsHis() {
        var task = sop.newTask();
        andi.engine("POST", "/task/" + task + "/claim", "{\"userId\":\"uji-andi\"}");

        var answers = Stream.of("submit-form", "claim").map(action -> submit(sop.budi(), task, action, APPROVAL));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Visitor.json(answer).path("message").asText()).contains("sedang dikerjakan oleh uji-andi");
        });
        assertThat(open(task)).isTrue();
    }

    @Test
    void aTaskOfAnotherSopIsNotMine() {
        var task = sop.newTask();

        var answer = submit(sop.cici(), task, "submit-form", APPROVAL);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("message").asText()).contains("bukan tugas Anda");
        assertThat(open(task)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"key/uji-keamanan/submit-form", "key/uji-keamanan/start", "%s/submit-form", "%s/start"})
    void aStartIsCheckedLikeATask(String path) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(TestSop.KEY)
                .singleResult()
                .getId();
        var url = "/process-definition/" + path.formatted(definition.replace(":", "%3A"));

        var right = andi.engine("POST", url, "{\"variables\":{\"judul\":{\"value\":\"Hari Anak\"}}}");
        var missing = andi.engine("POST", url, "{\"variables\":{}}");
        var unknown = andi.engine(
                "POST", url, "{\"variables\":{\"judul\":{\"value\":\"a\"},\"nomorAgenda\":{\"value\":\"1\"}}}");
        var middle = andi.engine(
                "POST",
                url,
                "{\"variables\":{\"judul\":{\"value\":\"a\"}},\"startInstructions\":[{\"type\":\"startAfterActivity\",\"activityId\":\"Activity_Menyetujui\"}]}");

        assertThat(right.statusCode()).as(right.body()).isEqualTo(200);
        assertThat(missing.body()).contains("Judul kasus", "wajib diisi");
        assertThat(unknown.body()).contains("nomorAgenda", "tidak ada");
        assertThat(middle.body()).contains("startInstructions");
        assertThat(Stream.of(missing, unknown, middle).map(HttpResponse::statusCode))
                .containsOnly(400);
    }

    @Test
    void anSopThatIsNotHisIsNotStarted() {
        var answer = sop.cici()
                .engine(
                        "POST",
                        "/process-definition/key/uji-keamanan/submit-form",
                        "{\"variables\":{\"judul\":{\"value\":\"a\"}}}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("tidak dapat memulai");
    }

    private HttpResponse<String> submit(Visitor official, String task, String action, String variables) {
        return official.engine(
                "POST",
                "/task/" + task + "/" + action,
                action.equals("claim") ? "{\"userId\":\"uji-budi\"}" : "{\"variables\":{" + variables + "}}");
    }

    private boolean open(String task) {
        return engine.getTaskService().createTaskQuery().taskId(task).count() == 1;
    }

    private Object stored(String kasus, String variable) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(kasus)
                .variableName(variable)
                .singleResult()
                .getValue();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
