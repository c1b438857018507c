package id.tayang.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.WorkingCalendars;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkingCalendarPluginTest {

    private ProcessEngine engine;

    @BeforeEach
    void start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setProcessEnginePlugins(List.of(new WorkingCalendarPlugin(WorkingCalendars.perpres())));
        engine = configuration.buildProcessEngine();
    }

    @AfterEach
    void stop() {
        ClockUtil.reset();
        engine.close();
    }

    @Test
    void a_task_is_due_when_the_timer_on_it_fires() {
        at("2026-11-20T15:30");
        run(taskWithTimer("P1D"));

        assertThat(job().getDuedate()).isEqualTo(date("2026-11-23T15:30"));
        assertThat(engine.getTaskService().createTaskQuery().singleResult().getDueDate())
                .isEqualTo(date("2026-11-23T15:30"));
    }

    private void run(BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("sop.bpmn", model)
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("sop");
    }

    private static BpmnModelInstance taskWithTimer(String duration) {
        return Bpmn.createExecutableProcess("sop")
                .startEvent()
                .userTask("kerja")
                .boundaryEvent("batas")
                .cancelActivity(false)
                .timerWithDuration(duration)
                .endEvent()
                .moveToActivity("kerja")
                .endEvent()
                .done();
    }

    private Job job() {
        return engine.getManagementService().createJobQuery().singleResult();
    }

    private static void at(String local) {
        ClockUtil.setCurrentTime(date(local));
    }

    private static Date date(String local) {
        Instant instant =
                LocalDateTime.parse(local).atZone(WorkingCalendars.WIB).toInstant();
        return Date.from(instant);
    }
}
