package id.tayang.sop;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The writing steps that an approving step names are other steps of the same SOP. */
class FourEyesRules implements SopRules.Rule {

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        var steps = model.bpmn().getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getId)
                .collect(Collectors.toSet());
        return model.bpmn().getModelElementsByType(UserTask.class).stream()
                .filter(task -> SopModel.properties(task).containsKey(Langkah.BEDA_ORANG))
                .flatMap(task -> Langkah.ids(SopModel.properties(task).get(Langkah.BEDA_ORANG)).stream()
                        .filter(id -> !steps.contains(id) || id.equals(task.getId()))
                        .map(id -> new Finding(
                                source.bpmnPath(),
                                task.getId(),
                                "beda-orang",
                                "%s \"%s\" bukan langkah lain di model ini; tulis id user task, dipisah koma."
                                        .formatted(Langkah.BEDA_ORANG, id))));
    }
}
