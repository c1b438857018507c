package id.tayang.sop;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Deploys each SOP on its own at start: {@code bpmn/<id>.bpmn} with {@code forms/<id>/*}. An unchanged SOP keeps its
 * version; a changed model or form raises the version of that SOP only. A broken model stops the start.
 */
@Component
class ModelDeployment implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(ModelDeployment.class);

    private final ModelFiles files;
    private final SopRules rules;
    private final RepositoryService repository;

    ModelDeployment(ModelFiles files, SopRules rules, RepositoryService repository) {
        this.files = files;
        this.rules = rules;
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() {
        var models = files.find();
        var findings =
                models.stream().flatMap(model -> rules.check(model).stream()).toList();
        if (!findings.isEmpty()) {
            throw new InvalidModelException(findings.stream()
                    .map(Finding::toString)
                    .collect(Collectors.joining("\n  ", "Model SOP tidak dapat dipasang:\n  ", "")));
        }
        models.forEach(this::deploy);
    }

    private void deploy(ModelSource model) {
        // A form that is new or gone changes the SOP as much as an edited one; the whole SOP is then deployed again,
        // because running cases find their forms in the deployment that they were started with.
        var deployment = repository
                .createDeployment()
                .name(model.id())
                .enableDuplicateFiltering(false)
                .addInputStream(model.bpmnPath(), new java.io.ByteArrayInputStream(model.bpmn()));
        model.forms()
                .forEach((name, content) ->
                        deployment.addInputStream(model.formPath(name), new java.io.ByteArrayInputStream(content)));
        var deployed = deployment.deployWithResult().getDeployedProcessDefinitions();
        if (deployed != null) {
            deployed.forEach(
                    definition -> log.info("Deployed {} version {}", definition.getKey(), definition.getVersion()));
        }
    }
}
