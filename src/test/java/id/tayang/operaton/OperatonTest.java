package id.tayang.operaton;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.SopFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.operaton.bpm.engine.task.Task;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.BoundaryEvent;
import org.operaton.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * The way out of Camunda 7: the models and forms run on Operaton as they are, from the start to a good end. Nothing but
 * its public API is used, and its configuration class; time is its own, not the working calendar, which is of
 * {@code id.tayang.engine}.
 */
class OperatonTest {

    private static final String STARTER = "pemohon";

    private static final StandIns STAND_INS = new StandIns();
    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("operaton");
        configuration.setJdbcUrl("jdbc:h2:mem:operaton");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setDefaultSerializationFormat("application/json");
        configuration.setBeans(STAND_INS.beans());
        configuration.getProcessEnginePlugins().add(new JsonVariables());
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void forget() {
        STAND_INS.called().clear();
    }

    @ParameterizedTest
    @MethodSource("id.tayang.support.SopFiles#all")
    void a_case_goes_from_start_to_end(String sop) throws IOException {
        var story = Story.of(sop);
        var model = Bpmn.readModelFromFile(SopFiles.model(sop).toFile());
        deploy(sop);

        var kasus = begin(sop, story);
        for (var step : story.steps()) {
            if (step.message() != null) {
                engine.getRuntimeService()
                        .createMessageCorrelation(step.message())
                        .processInstanceId(kasus)
                        .correlate();
            } else {
                complete(kasus, step, model);
            }
            runJobs(kasus);
        }

        var history = engine.getHistoryService();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(kasus)
                        .finished()
                        .count())
                .as("the case has ended")
                .isOne();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(kasus)
                        .activityId(story.end())
                        .finished()
                        .count())
                .isOne();
        assertThat(STAND_INS.called()).isEqualTo(story.called());
    }

    private void deploy(String sop) throws IOException {
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .name(sop)
                .addString("bpmn/" + sop + ".bpmn", Files.readString(SopFiles.model(sop)));
        try (var forms = Files.list(SopFiles.forms(sop))) {
            for (var form : forms.toList()) {
                deployment.addString("forms/" + sop + "/" + form.getFileName(), Files.readString(form));
            }
        }
        deployment.deploy();
    }

    private String begin(String sop, Story story) throws IOException {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(sop)
                .singleResult();
        try (var form = engine.getFormService().getDeployedStartForm(definition.getId())) {
            asks(form.readAllBytes(), story.start().keySet());
        }
        engine.getIdentityService().setAuthenticatedUserId(STARTER);
        var kasus = engine.getFormService()
                .submitStartForm(definition.getId(), Story.variables(story.start()))
                .getId();
        runJobs(kasus);
        return kasus;
    }

    private void complete(String kasus, Story.Step step, BpmnModelInstance model) throws IOException {
        var tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(kasus)
                .list();
        assertThat(tasks)
                .as("before %s", step.task())
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo(step.task()));
        var task = tasks.get(0);
        belongsTo(task, step.group());
        timerRuns(kasus, task, model);
        try (var form = engine.getFormService().getDeployedTaskForm(task.getId())) {
            asks(form.readAllBytes(), step.answers().keySet());
        }
        engine.getFormService().submitTaskForm(task.getId(), Story.variables(step.answers()));
    }

    private void belongsTo(Task task, String group) {
        if (group == null) {
            assertThat(task.getAssignee()).isEqualTo(STARTER);
        } else {
            assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                    .singleElement()
                    .satisfies(link -> assertThat(link.getGroupId()).isEqualTo(group));
        }
    }

    /** Where the model sets a time, a timer waits, and for that long. */
    private void timerRuns(String kasus, Task task, BpmnModelInstance model) {
        for (var timer : model.getModelElementsByType(BoundaryEvent.class)) {
            if (!timer.getAttachedTo().getId().equals(task.getTaskDefinitionKey())) {
                continue;
            }
            var duration = ((TimerEventDefinition)
                            timer.getEventDefinitions().iterator().next())
                    .getTimeDuration()
                    .getTextContent();
            var job = engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(kasus)
                    .activityId(timer.getId())
                    .singleResult();
            assertThat(Duration.between(
                            task.getCreateTime().toInstant(), job.getDuedate().toInstant()))
                    .as("timer of %s", task.getTaskDefinitionKey())
                    .isCloseTo(length(duration), Duration.ofSeconds(5));
        }
    }

    private static Duration length(String iso) {
        return iso.startsWith("PT")
                ? Duration.parse(iso)
                : Duration.ofDays(Period.parse(iso).getDays());
    }

    private static void asks(byte[] form, Set<String> names) {
        var text = new String(form, StandardCharsets.UTF_8);
        assertThat(names).allSatisfy(name -> assertThat(text).contains("\"" + name + "\""));
    }

    /** Runs what the job executor would: everything asynchronous, but no timer. */
    private void runJobs(String kasus) {
        var jobs = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(kasus)
                .messages();
        for (var waiting = jobs.list(); !waiting.isEmpty(); waiting = jobs.list()) {
            waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
    }
}
