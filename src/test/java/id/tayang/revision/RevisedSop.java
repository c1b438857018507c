package id.tayang.revision;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;

/** The made-up SOP {@code uji-revisi} in two versions, with a case on the first and two on the second. */
public final class RevisedSop implements AutoCloseable {

    public static final String ID = "uji-revisi";

    private final RepositoryService repository;
    private final List<String> deployments = new ArrayList<>();

    public RevisedSop(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        deploy(1);
        runtime.startProcessInstanceByKey(ID);
        deploy(2);
        runtime.startProcessInstanceByKey(ID);
        runtime.startProcessInstanceByKey(ID);
    }

    private void deploy(int version) {
        deployments.add(repository
                .createDeployment()
                .name(ID)
                .addClasspathResource("models/uji-revisi-" + version + ".bpmn")
                .deploy()
                .getId());
    }

    /** Id of the newest process definition. */
    public String definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ID)
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Override
    public void close() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }
}
