package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may do what over HTTP. The table of calls is {@code keamanan/panggilan.csv}. */
@RunningApp
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixTest {

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private TestSop sop;
    private Visitor stranger;
    private Visitor member;
    private Visitor outsider;
    private Visitor admin;
    private Map<String, String> ids;

    @BeforeAll
    void deploy() {
        sop = new TestSop(engine, port);
        sop.deploy();
        stranger = new Visitor(port);
        member = sop.andi();
        outsider = sop.cici();
        admin = sop.admin();
        var task =
                engine.getTaskService().createTaskQuery().taskId(sop.newTask()).singleResult();
        ids = Map.of(
                "{task}", task.getId(),
                "{case}", task.getProcessInstanceId(),
                "{execution}", task.getExecutionId(),
                "{definition}", task.getProcessDefinitionId().replace(":", "%3A"));
    }

    @AfterEach
    void signOut() {
        engine.getIdentityService().clearAuthentication();
    }

    @AfterAll
    void remove() {
        sop.remove();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/keamanan/panggilan.csv", numLinesToSkip = 1, delimiter = '|')
    void eachRoleGetsItsAnswer(
            String method, String path, String body, String strangers, String members, String outsiders) {
        var call = fill(path);
        var json = body == null ? null : fill(body);

        assertThat(stranger.engine(method, call, json).statusCode())
                .as("stranger")
                .isIn(statuses(strangers));
        assertThat(outsider.engine(method, call, json).statusCode())
                .as("outsider")
                .isIn(statuses(outsiders));
        assertThat(member.engine(method, call, json).statusCode()).as("member").isIn(statuses(members));
        assertThat(untouched()).isTrue();
    }

    @Test
    void theAdministratorMaySetAVariable() {
        assertThat(admin.engine("PUT", fill("/process-instance/{case}/variables/catatanAdmin"), "{\"value\":\"x\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aTaskIsClaimedInOnesOwnNameOnly() {
        var task = sop.newTask();

        var byOutsider = outsider.engine("POST", "/task/" + task + "/claim", "{\"userId\":\"uji-cici\"}");
        var forOutsider = member.engine("POST", "/task/" + task + "/claim", "{\"userId\":\"uji-cici\"}");

        assertThat(byOutsider.statusCode()).isEqualTo(403);
        assertThat(forOutsider.statusCode()).isEqualTo(204);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee())
                .isEqualTo("uji-andi");
    }

    @Test
    void anOutsiderSeesNothingOfTheCase() {
        assertThat(outsider.engine("GET", "/task", null).body()).isEqualTo("[]");
        assertThat(outsider.engine("GET", "/process-instance", null).body()).isEqualTo("[]");
        assertThat(outsider.engine("GET", "/history/variable-instance", null).body())
                .isEqualTo("[]");
    }

    static Stream<Arguments> directWrites() {
        return Stream.of(
                write("variable", (tasks, task) -> tasks.setVariable(task, "nomorAgenda", "1")),
                write("local variable", (tasks, task) -> tasks.setVariableLocal(task, "nomorAgenda", "1")),
                write("removal", (tasks, task) -> tasks.removeVariable(task, "judul")),
                write("assignee", (tasks, task) -> tasks.setAssignee(task, "uji-budi")),
                write("candidate", (tasks, task) -> tasks.addCandidateUser(task, "uji-cici")),
                write("priority", (tasks, task) -> tasks.setPriority(task, 99)));
    }

    /** TASK_WORK by itself, without the filters before it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("directWrites")
    void theEngineItselfRefusesWhatIsNotWorkOnTheTask(String name, BiConsumer<TaskService, String> write) {
        engine.getIdentityService().setAuthentication("uji-andi", List.of("uji-kepala"));

        assertThatThrownBy(() -> write.accept(engine.getTaskService(), ids.get("{task}")))
                .isInstanceOf(AuthorizationException.class);
    }

    private static Arguments write(String name, BiConsumer<TaskService, String> write) {
        return Arguments.of(name, write);
    }

    private boolean untouched() {
        var task = engine.getTaskService()
                .createTaskQuery()
                .taskId(ids.get("{task}"))
                .singleResult();
        return task != null
                && task.getAssignee() == null
                && task.getDueDate() == null
                && engine.getRuntimeService().getVariable(ids.get("{case}"), "nomorAgenda") == null;
    }

    private String fill(String text) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }

    private List<Integer> statuses(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }
}
