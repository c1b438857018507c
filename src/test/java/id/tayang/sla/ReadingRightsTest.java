package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class ReadingRightsTest {

    @LocalServerPort
    int port;

    @Autowired
    ReadingRights rights;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    DemoAccounts accounts;

    private String kasus;
    private String task;
    private Visitor superior;

    @BeforeEach
    void aTaskOfAnotherGroup() {
        kasus = runtime.startProcessInstanceByKey(
                        "rilis-website", Map.of("judul", "Uji atasan", "unitKerja", "bidang-ikp"))
                .getId();
        task = tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
        superior = new Visitor(port).signedIn("kepala-bidang", accounts.password());
    }

    @AfterEach
    void leaveNothing() {
        if (runtime.createProcessInstanceQuery().processInstanceId(kasus).count() > 0) {
            runtime.deleteProcessInstance(kasus, "uji");
        }
    }

    @Test
    void theSuperiorLooksAtTheTaskAndDoesNotDoIt() {
        assertThat(superior.engine("GET", "/task/" + task, null).statusCode()).isEqualTo(404);

        rights.give("kepala-bidang", task, kasus);
        rights.give("kepala-bidang", task, kasus);

        assertThat(superior.engine("GET", "/task/" + task, null).statusCode()).isEqualTo(200);
        assertThat(superior.engine("GET", "/process-instance/" + kasus, null).statusCode())
                .isEqualTo(200);
        assertThat(superior.engine("POST", "/task/" + task + "/claim", "{}").statusCode())
                .isEqualTo(403);
        superior.engine("POST", "/task/" + task + "/complete", "{}");
        assertThat(tasks.createTaskQuery().taskId(task).taskUnassigned().count())
                .isEqualTo(1);
    }

    @Test
    void theRightEndsWithTheTask() {
        rights.give("kepala-bidang", task, kasus);

        tasks.complete(task);

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn("kepala-bidang")
                        .resourceId(task)
                        .list())
                .isEmpty();
    }
}
