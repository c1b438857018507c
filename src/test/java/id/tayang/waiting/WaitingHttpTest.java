package id.tayang.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.Browser;
import id.tayang.support.RunningApp;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class WaitingHttpTest {

    private static final String WAITING = "/camunda/api/tayang/menunggu";

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    ObjectMapper json;

    private String kasus;

    @BeforeEach
    void aCaseThatWaitsForData() {
        kasus = runtime.startProcessInstanceByKey(
                        "update-website-pemda", Map.of("judul", "Uji menunggu", "pemulai", "kabag-kominfo-humas"))
                .getId();
        var task = tasks.createTaskQuery().processInstanceId(kasus).singleResult();
        tasks.complete(task.getId(), Map.of("disposisi", org.camunda.spin.Spin.JSON("{}")));
    }

    @AfterEach
    void leaveNothing() {
        if (runtime.createProcessInstanceQuery().processInstanceId(kasus).count() > 0) {
            runtime.deleteProcessInstance(kasus, "uji");
        }
    }

    @Test
    void strangersAreAskedToSignIn() throws Exception {
        assertThat(new Browser(port).get(WAITING).statusCode()).isEqualTo(401);
    }

    @Test
    void theOfficialOfTheLaneSeesTheCaseAndMovesIt() throws Exception {
        var kasubbag = signIn("kasubbag-komunikasi");
        assertThat(kasubbag.get(WAITING).body())
                .contains("Uji menunggu")
                .containsPattern("\"sejak\":\"\\d+ \\p{L}+ \\d{4} \\d\\d\\.\\d\\d WIB\"");

        assertThat(kasubbag.post(path(), "{\"note\":\"Lewat surat\"}").statusCode())
                .isEqualTo(204);

        assertThat(tasks.createTaskQuery()
                        .processInstanceId(kasus)
                        .singleResult()
                        .getTaskDefinitionKey())
                .isEqualTo("Activity_MenerimaData");
        assertThat(kasubbag.get(WAITING).body()).doesNotContain("Uji menunggu");
    }

    @Test
    void othersNeitherSeeNorMoveIt() throws Exception {
        var staf = signIn("staf-komunikasi");

        assertThat(staf.get(WAITING).body()).doesNotContain("Uji menunggu");
        assertThat(staf.post(path(), "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void whatNoCaseWaitsForIsNotFound() throws Exception {
        assertThat(signIn("kasubbag-komunikasi")
                        .post(WAITING + "/tidak-ada/data-masuk", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEndlessNoteIsRefused() throws Exception {
        var note = json.writeValueAsString(Map.of("note", "a".repeat(2001)));

        assertThat(signIn("kasubbag-komunikasi").post(path(), note).statusCode())
                .isEqualTo(400);
    }

    private String path() {
        var listening = runtime.createEventSubscriptionQuery()
                .processInstanceId(kasus)
                .eventName("data-masuk")
                .singleResult();
        return WAITING + "/" + listening.getExecutionId() + "/data-masuk";
    }

    private Browser signIn(String user) throws Exception {
        return new Browser(port).signIn(user, accounts.password());
    }
}
