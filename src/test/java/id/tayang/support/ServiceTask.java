package id.tayang.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.ServiceTaskBuilder;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaList;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaValue;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Runs a delegate as a model does: as an asynchronous service task of a real engine, in one transaction with the engine,
 * on the database of the test. After it the case waits; the step can be repeated.
 */
public final class ServiceTask implements AutoCloseable {

    private final ProcessEngine engine;

    /** @param inputs input parameters of the task, each a text or a list of texts; each result is mapped to a process variable of the same name */
    public ServiceTask(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Map<Object, Object> beans,
            String bean,
            Map<String, ?> inputs,
            Set<String> results) {
        var configuration = new SpringProcessEngineConfiguration();
        // Any engine called "default" would take the place of the running application's.
        configuration.setProcessEngineName("langkah-" + java.util.UUID.randomUUID());
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        // Group ids are lane ids, which have hyphens and dots.
        configuration.setGroupResourceWhitelistPattern("[a-z0-9.-]+");
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setDefaultSerializationFormat("application/json");
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();

        var task = Bpmn.createExecutableProcess("p")
                .startEvent()
                .serviceTask("Activity_Langkah")
                .camundaAsyncBefore()
                .camundaDelegateExpression("${" + bean + "}");
        inputs.forEach((name, value) -> addInput(task, name, value));
        results.forEach(result -> task.camundaOutputParameter(result, "${" + result + "}"));
        var model =
                task.userTask("Activity_Sesudah").connectTo("Activity_Langkah").done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("p.bpmn", model)
                .deploy();
    }

    private static void addInput(ServiceTaskBuilder task, String name, Object value) {
        if (value instanceof List<?> texts) {
            task.camundaInputParameter(name, "");
            var model = task.getElement().getModelInstance();
            var list = model.newInstance(CamundaList.class);
            for (var text : texts) {
                var entry = model.newInstance(CamundaValue.class);
                entry.setTextContent(text.toString());
                list.getValues().add(entry);
            }
            model.getModelElementsByType(CamundaInputParameter.class).stream()
                    .filter(parameter -> parameter.getCamundaName().equals(name))
                    .forEach(parameter -> parameter.setValue(list));
        } else {
            task.camundaInputParameter(name, value.toString());
        }
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** Starts a case with what officials entered; it waits before the service task. */
    public String begin(Map<String, Object> variables) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey("p", variables)
                .getId();
    }

    /** Leads the case back to before the service task. */
    public void returnWith(String kasus, Map<String, Object> variables) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(kasus)
                .singleResult();
        engine.getTaskService().complete(task.getId(), variables);
    }

    /** Executes the service task and gives the variables of the case after it. */
    public Map<String, Object> run(String kasus) {
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(kasus)
                .singleResult();
        engine.getManagementService().executeJob(job.getId());
        return engine.getRuntimeService().getVariables(kasus);
    }

    @Override
    public void close() {
        engine.close();
    }
}
