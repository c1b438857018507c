package id.tayang.sop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Reads the SOPs from the engine; a deployed version never changes, so each is read once. */
@Component
class DeployedSops implements SopCatalog, SopModels {

    private final RepositoryService repository;
    private final Map<String, Sop> byDefinition = new ConcurrentHashMap<>();

    /** Takes the deployment so that the models stand before anyone asks for them. */
    DeployedSops(RepositoryService repository, ModelDeployment deployment) {
        this.repository = repository;
    }

    @Override
    public List<Sop> all() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .active()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(this::sop)
                .toList();
    }

    @Override
    public Optional<Sop> find(String id) {
        return all().stream().filter(sop -> sop.id().equals(id)).findFirst();
    }

    @Override
    public List<Sop> versions(String id) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(id)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::sop)
                .toList();
    }

    @Override
    public Sop version(String definitionId) {
        var known = byDefinition.get(definitionId);
        return known != null ? known : sop(repository.getProcessDefinition(definitionId));
    }

    @Override
    public Optional<Sop> findVersion(String definitionId) {
        var known = byDefinition.get(definitionId);
        return known != null
                ? Optional.of(known)
                : Optional.ofNullable(repository
                                .createProcessDefinitionQuery()
                                .processDefinitionId(definitionId)
                                .singleResult())
                        .map(this::sop);
    }

    @Override
    public InputStream model(Sop sop) {
        return repository.getProcessModel(sop.definitionId());
    }

    @Override
    public List<NextStep> next(Sop sop, String activityId) {
        return new SopFlow(new SopModel(repository.getBpmnModelInstance(sop.definitionId()))).after(activityId);
    }

    @Override
    public List<FormField> fields(Sop sop) {
        var definition = repository.getProcessDefinition(sop.definitionId());
        return FormFields.of(forms(definition.getDeploymentId()));
    }

    private Sop sop(ProcessDefinition definition) {
        return byDefinition.computeIfAbsent(definition.getId(), id -> {
            var model = new SopModel(repository.getBpmnModelInstance(id));
            return new SopReader(model, new FormOptions(forms(definition.getDeploymentId())))
                    .read(id, definition.getVersion());
        });
    }

    private List<byte[]> forms(String deployment) {
        var forms = new ArrayList<byte[]>();
        for (var name : repository.getDeploymentResourceNames(deployment)) {
            if (name.endsWith(".form")) {
                try (var form = repository.getResourceAsStream(deployment, name)) {
                    forms.add(form.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return forms;
    }
}
