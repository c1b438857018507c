package id.tayang.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnlyAssigneeCompletesTest {

    private static ProcessEngine engine;
    private String task;

    @BeforeAll
    static void start() {
        engine = TestEngine.with(new OnlyAssigneeCompletes());
        var model = Bpmn.createExecutableProcess("uji")
                .startEvent()
                .userTask("Activity_Menyetujui")
                .camundaCandidateGroups("kepala-dinas")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("uji.bpmn", model)
                .deploy();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void startCase() {
        engine.getRuntimeService().startProcessInstanceByKey("uji");
        task = engine.getTaskService().createTaskQuery().singleResult().getId();
    }

    @AfterEach
    void endCases() {
        engine.getIdentityService().clearAuthentication();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "uji"));
    }

    @Test
    void aColleagueIsRefusedAndNothingIsLost() {
        engine.getTaskService().claim(task, "andi");
        engine.getIdentityService().setAuthentication("budi", List.of("kepala-dinas"));

        assertThatThrownBy(() -> engine.getTaskService().complete(task))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("sedang dikerjakan oleh andi");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskAssignee("andi")
                        .count())
                .isOne();
    }

    @Test
    void theAssigneeCompletes() {
        engine.getTaskService().claim(task, "andi");
        engine.getIdentityService().setAuthentication("andi", List.of("kepala-dinas"));

        engine.getTaskService().complete(task);

        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
    }

    @Test
    void anUnclaimedTaskIsFreeForTheGroup() {
        engine.getIdentityService().setAuthentication("budi", List.of("kepala-dinas"));

        engine.getTaskService().complete(task);

        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
    }

    @Test
    void theSystemCompletesAnyTask() {
        engine.getTaskService().claim(task, "andi");

        engine.getTaskService().complete(task);

        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
    }
}
