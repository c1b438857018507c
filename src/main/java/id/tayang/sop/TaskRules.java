package id.tayang.sop;

import static id.tayang.sop.SharedRules.ATURAN;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every user task is a row: numbered, with the text of the SOP and where that text comes from. */
class TaskRules implements SopRules.Rule {

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        return model.bpmn().getModelElementsByType(UserTask.class).stream().flatMap(task -> check(source, task));
    }

    private static Stream<Finding> check(ModelSource source, UserTask task) {
        var properties = SopModel.properties(task);
        Stream.Builder<Finding> findings = Stream.builder();
        if (task.getName() == null || task.getName().isBlank()) {
            findings.add(
                    new Finding(source.bpmnPath(), task.getId(), "nama", "Isi nama kegiatan, diawali kata kerja."));
        }
        ATURAN.baris().stream()
                .filter(name -> properties.getOrDefault(name, "").isBlank())
                .map(name ->
                        new Finding(source.bpmnPath(), task.getId(), "baris-sop", "Properti " + name + " belum diisi."))
                .forEach(findings::add);
        properties.entrySet().stream()
                .filter(property -> property.getKey().matches("sop\\.asal(\\.(?!catatan)\\w+)?"))
                .filter(property ->
                        !property.getValue().isBlank() && !ATURAN.asal().contains(property.getValue()))
                .map(property -> new Finding(
                        source.bpmnPath(),
                        task.getId(),
                        "asal",
                        property.getKey() + " harus salah satu dari: " + String.join(", ", ATURAN.asal()) + "."))
                .forEach(findings::add);
        return findings.build();
    }
}
