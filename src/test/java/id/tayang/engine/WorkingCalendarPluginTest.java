package id.tayang.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.WorkingCalendars;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WorkingCalendarPluginTest {

    private static final String FRIDAY = "2026-11-20T15:30";

    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setProcessEnginePlugins(List.of(new WorkingCalendarPlugin(WorkingCalendars::perpres)));
        configuration.setBeans(Map.of("gagal", (JavaDelegate) execution -> {
            throw new IllegalStateException("gagal");
        }));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void friday() {
        at(FRIDAY);
    }

    @AfterEach
    void clear() {
        ClockUtil.reset();
        var repository = engine.getRepositoryService();
        repository.createDeploymentQuery().list().forEach(sop -> repository.deleteDeployment(sop.getId(), true));
    }

    @Test
    void one_day_after_friday_afternoon_is_monday_afternoon() {
        run(timer(task(), "P1D"));

        assertThat(job().getDuedate()).isEqualTo(date("2026-11-23T15:30"));
        assertThat(currentTask().getDueDate()).isEqualTo(date("2026-11-23T15:30"));
    }

    @Test
    void an_hour_runs_on_over_the_weekend() {
        at("2026-11-20T16:00");
        run(timer(task(), "PT1H"));

        assertThat(job().getDuedate()).isEqualTo(date("2026-11-23T08:00"));
        assertThat(currentTask().getDueDate()).isEqualTo(date("2026-11-23T08:00"));
    }

    @Test
    void the_due_date_is_the_date_of_the_job_to_the_millisecond_while_the_clock_runs() {
        ClockUtil.reset();
        run(timer(task(), "PT7M"));

        assertThat(currentTask().getDueDate()).isEqualTo(job().getDuedate());
    }

    @Test
    void history_knows_the_due_date_too() {
        run(timer(task(), "P1D"));

        var history =
                engine.getHistoryService().createHistoricTaskInstanceQuery().singleResult();
        assertThat(history.getDueDate()).isEqualTo(date("2026-11-23T15:30"));
    }

    @Test
    void a_returned_step_is_a_new_clock() {
        var model = timer(task(), "PT1H");
        deploy(model);
        engine.getRuntimeService().startProcessInstanceByKey("sop");
        var first = currentTask();
        at("2026-11-23T10:00");
        engine.getRuntimeService()
                .createProcessInstanceModification(first.getProcessInstanceId())
                .cancelAllForActivity("kerja")
                .startBeforeActivity("kerja")
                .execute();

        assertThat(first.getDueDate()).isEqualTo(date("2026-11-20T16:30"));
        assertThat(currentTask().getDueDate()).isEqualTo(date("2026-11-23T11:00"));
    }

    @Test
    void a_task_without_timer_has_no_due_date() {
        run(task().endEvent().done());

        assertThat(currentTask().getDueDate()).isNull();
    }

    @Test
    void only_a_drawn_standard_makes_a_due_date() {
        run(task().boundaryEvent("batas")
                .cancelActivity(true)
                .timerWithDuration("P1D")
                .endEvent()
                .moveToActivity("kerja")
                .boundaryEvent("jamDinding")
                .cancelActivity(false)
                .timerWithDate("2026-11-23T15:30:00")
                .endEvent()
                .moveToActivity("kerja")
                .boundaryEvent("hitungan")
                .cancelActivity(false)
                .timerWithDuration("${'P2D'}")
                .endEvent()
                .moveToActivity("kerja")
                .endEvent()
                .done());

        assertThat(engine.getManagementService().createJobQuery().count()).isEqualTo(3);
        assertThat(currentTask().getDueDate()).isNull();
    }

    @Test
    void of_two_standards_the_earlier_is_due() {
        run(task().boundaryEvent("batas")
                .cancelActivity(false)
                .timerWithDuration("P1D")
                .endEvent()
                .moveToActivity("kerja")
                .boundaryEvent("peringatan")
                .cancelActivity(false)
                .timerWithDuration("PT30M")
                .endEvent()
                .moveToActivity("kerja")
                .endEvent()
                .done());

        assertThat(currentTask().getDueDate()).isEqualTo(date("2026-11-20T16:00"));
    }

    @Test
    void each_of_many_tasks_of_one_step_has_the_due_date_of_the_step() {
        run(timer(task().multiInstance().parallel().cardinality("2").multiInstanceDone(), "P1D"));

        assertThat(engine.getTaskService().createTaskQuery().list())
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.getDueDate()).isEqualTo(date("2026-11-23T15:30")));
    }

    @Test
    void a_due_date_that_a_model_writes_as_duration_is_working_time_and_stays() {
        run(timer(task().camundaDueDate("P3D").camundaFollowUpDate("PT30M"), "P1D"));

        assertThat(currentTask().getDueDate()).isEqualTo(date("2026-11-25T15:30"));
        assertThat(currentTask().getFollowUpDate()).isEqualTo(date("2026-11-20T16:00"));
    }

    @Test
    void a_date_stays_that_date() {
        run(task().camundaDueDate("2026-11-21T10:00:00+07:00").endEvent().done());

        assertThat(currentTask().getDueDate()).isEqualTo(date("2026-11-21T10:00"));
    }

    @Test
    void recalculating_gives_the_working_time_from_creation_or_from_now() {
        run(timer(task(), "PT2H"));
        at("2026-11-23T10:00");
        var management = engine.getManagementService();

        management.recalculateJobDuedate(job().getId(), true);
        assertThat(job().getDuedate()).isEqualTo(date("2026-11-23T08:30"));

        management.recalculateJobDuedate(job().getId(), false);
        assertThat(job().getDuedate()).isEqualTo(date("2026-11-23T12:00"));
    }

    @Test
    void retries_stay_on_the_clock_on_the_wall() {
        run(Bpmn.createExecutableProcess("sop")
                .startEvent()
                .serviceTask("kirim")
                .camundaDelegateExpression("${gagal}")
                .camundaAsyncBefore()
                .camundaFailedJobRetryTimeCycle("PT10S,PT1M,PT5M,PT15M,PT1H")
                .endEvent()
                .done());
        at("2026-11-21T09:00");

        fail(job());
        assertThat(job().getDuedate()).isEqualTo(date("2026-11-21T09:00:10"));
        assertThat(job().getRetries()).isEqualTo(5);

        fail(job());
        assertThat(job().getDuedate()).isEqualTo(date("2026-11-21T09:01:00"));
    }

    @Test
    void a_repeating_timer_stays_on_the_clock_on_the_wall() {
        run(task().boundaryEvent("ulang")
                .cancelActivity(false)
                .timerWithCycle("R/PT2H")
                .endEvent()
                .moveToActivity("kerja")
                .endEvent()
                .done());

        assertThat(job().getDuedate()).isEqualTo(date("2026-11-20T17:30"));
    }

    @Test
    void a_standard_that_is_not_understood_is_refused_when_the_model_is_deployed() {
        assertThatThrownBy(() -> deploy(timer(task(), "P1M")))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("batas: Lama waktu kerja \"P1M\" tidak sah: tahun, bulan dan minggu");
    }

    @Test
    void a_computed_standard_that_is_not_understood_is_refused_when_it_is_reached() {
        deploy(timer(task(), "${'P1M'}"));

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("sop"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Lama waktu kerja \"P1M\" tidak sah");
    }

    @Test
    void a_deadline_in_a_year_without_holidays_is_said_once(CapturedOutput output) {
        at("2027-12-31T10:00");
        deploy(timer(task(), "P1D"));
        engine.getRuntimeService().startProcessInstanceByKey("sop");
        engine.getRuntimeService().startProcessInstanceByKey("sop");

        assertThat(output).containsOnlyOnce("Daftar hari libur dan cuti bersama tahun 2028 belum ada");
    }

    private void run(BpmnModelInstance model) {
        deploy(model);
        engine.getRuntimeService().startProcessInstanceByKey("sop");
    }

    private void deploy(BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("sop.bpmn", model)
                .deploy();
    }

    private void fail(Job job) {
        assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
                .hasMessage("gagal");
    }

    private static UserTaskBuilder task() {
        return Bpmn.createExecutableProcess("sop").startEvent().userTask("kerja");
    }

    private static BpmnModelInstance timer(UserTaskBuilder task, String duration) {
        return task.boundaryEvent("batas")
                .cancelActivity(false)
                .timerWithDuration(duration)
                .endEvent()
                .moveToActivity("kerja")
                .endEvent()
                .done();
    }

    private Task currentTask() {
        return engine.getTaskService().createTaskQuery().singleResult();
    }

    private Job job() {
        return engine.getManagementService().createJobQuery().singleResult();
    }

    private static void at(String local) {
        ClockUtil.setCurrentTime(date(local));
    }

    private static Date date(String local) {
        return Date.from(LocalDateTime.parse(local).atZone(WorkingCalendars.WIB).toInstant());
    }
}
