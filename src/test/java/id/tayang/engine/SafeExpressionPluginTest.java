package id.tayang.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeExpressionPluginTest {

    private static final String CANARY = "tayang.canary";

    /** Sets the canary from nothing but a string literal. */
    private static final String EXPLOIT = "''.getClass().forName('java.lang.System')"
            + ".getMethod('setProperty', ''.getClass(), ''.getClass()).invoke(null, '" + CANARY + "', 'dead')";

    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        engine = TestEngine.with(new SafeExpressionPlugin(Map.of(
                "terbitkan",
                (JavaDelegate) execution -> execution.setVariable("tertayang", true),
                "sapa",
                new Greeter())));
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @AfterEach
    void clear() {
        System.clearProperty(CANARY);
        engine.getIdentityService().clearAuthentication();
        engine.getRepositoryService()
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        engine.getFilterService()
                .createFilterQuery()
                .list()
                .forEach(filter -> engine.getFilterService().deleteFilter(filter.getId()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${" + EXPLOIT + "}",
                "#{" + EXPLOIT + "}",
                "${currentUser()}${" + EXPLOIT + "}",
                "${''['class'].forName('java.lang.System').getMethod('setProperty', ''['class'], ''['class'])"
                        + ".invoke(null, '" + CANARY + "', 'dead')}",
                "${terbitkan}",
                "${sapa.halo('x')}",
                "${dateTime().getChronology()}",
                "${1 + 1}",
                "tim-website",
            })
    void aQueryRunsNoFreeExpression(String expression) {
        var query = engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression(expression)
                .endOr();

        assertThatThrownBy(query::list).isInstanceOf(ProcessEngineException.class);
        assertThat(System.getProperty(CANARY)).isNull();
    }

    @Test
    void aStoredFilterRunsNoFreeExpression() {
        var filter = engine.getFilterService().newTaskFilter("jahat");
        filter.setQuery(engine.getTaskService().createTaskQuery().taskAssigneeExpression("${" + EXPLOIT + "}"));
        engine.getFilterService().saveFilter(filter);

        assertThatThrownBy(() -> engine.getFilterService().list(filter.getId()))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(System.getProperty(CANARY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${currentUser()}", "${ currentUser() }"})
    void tasklistsFilterOfOwnTasksWorks(String expression) {
        engine.getIdentityService().setAuthentication("tim-website", List.of("tim-website"));
        var task = engine.getTaskService().newTask();
        task.setAssignee("tim-website");
        engine.getTaskService().saveTask(task);

        var found = listed(engine.getTaskService().createTaskQuery().taskAssigneeExpression(expression));

        engine.getTaskService().deleteTask(task.getId(), true);
        assertThat(found).hasSize(1);
    }

    @Test
    void tasklistsFilterOfTheOwnGroupsWorks() {
        engine.getIdentityService().setAuthentication("tim-website", List.of("tim-website"));
        var task = engine.getTaskService().newTask();
        engine.getTaskService().saveTask(task);
        engine.getTaskService().addCandidateGroup(task.getId(), "tim-website");

        var found = listed(
                engine.getTaskService().createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"));

        engine.getTaskService().deleteTask(task.getId(), true);
        assertThat(found).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${now()}", "${dateTime()}", "${dateTime().plusDays(2).minusHours(12)}"})
    void filtersByDueDateWork(String expression) {
        assertThat(listed(engine.getTaskService().createTaskQuery().dueBeforeExpression(expression)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${" + EXPLOIT + "}",
                "${nilai.getClass().getName()}",
                "${nilai['cl'.concat('ass')]}",
                "${daftar.getClass()}",
                "${peta.getClass()}",
                "${peta[nilai].getClass()}",
                "${execution.class}",
                "${execution.getProcessEngineServices().getIdentityService().newUser('x')}",
                "${execution.processEngineServices}",
                "${execution.processEngine}",
                "${execution.bpmnModelInstance.model}",
                "${sapa.runtime().availableProcessors()}",
                "${sapa.loader().getParent()}",
                "${sapa.type().getName()}",
                "${sapa.getClass()}",
                "${dataSource}",
                "${processEngine}",
            })
    void aModelReachesNeitherTheJvmNorTheEngine(String expression) {
        assertThatThrownBy(() -> evaluate(expression)).isInstanceOf(ProcessEngineException.class);
        assertThat(System.getProperty(CANARY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${nilai.concat('!')}",
                "${nilai == 'setujui' and daftar.size() == 1}",
                "${daftar[0]}",
                "${peta.kunci}",
                "${peta['class']}",
                "${execution.processInstanceId}",
                "${execution.getVariable('nilai').length() > 3}",
                "${sapa.halo(nilai)}",
                "${now()}",
                "${dateTime().plusDays(1).toDate()}",
            })
    void aModelReadsValuesAndItsBeans(String expression) {
        assertThat(evaluate(expression)).isNotNull();
    }

    @Test
    void aVariableCannotPoseAsADelegate() {
        deploy("${terbitkan}");

        var instance =
                engine.getRuntimeService().startProcessInstanceByKey("uji", Map.of("terbitkan", "bukan delegate"));

        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance.getId())
                        .variableName("tertayang")
                        .count())
                .isOne();
    }

    private List<Task> listed(TaskQuery query) {
        var filter = engine.getFilterService().newTaskFilter("saring").setQuery(query);
        engine.getFilterService().saveFilter(filter);
        return engine.getFilterService().list(filter.getId());
    }

    private Object evaluate(String expression) {
        var model = Bpmn.createExecutableProcess("uji")
                .startEvent()
                .serviceTask()
                .camundaExpression(expression)
                .camundaResultVariable("hasil")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("uji.bpmn", model)
                .deploy();
        var instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "uji",
                        Map.of(
                                "nilai", "setujui",
                                "daftar", new ArrayList<>(List.of("a")),
                                "peta", new HashMap<>(Map.of("kunci", "isi", "class", "kelas"))));
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName("hasil")
                .singleResult()
                .getValue();
    }

    private void deploy(String delegate) {
        var model = Bpmn.createExecutableProcess("uji")
                .startEvent()
                .serviceTask()
                .camundaDelegateExpression(delegate)
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("uji.bpmn", model)
                .deploy();
    }

    /** A bean that hands out what it should not. */
    public static class Greeter {
        public String halo(String nama) {
            return "Halo " + nama;
        }

        public Runtime runtime() {
            return Runtime.getRuntime();
        }

        public ClassLoader loader() {
            return getClass().getClassLoader();
        }

        public Class<?> type() {
            return String.class;
        }
    }
}
