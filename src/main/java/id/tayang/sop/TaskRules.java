package id.tayang.sop;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every user task is a row: numbered, with the text of the SOP and where that text comes from. */
class TaskRules implements SopRules.Rule {

    private static final List<String> ROW = List.of("sop.no", "sop.kegiatan", "sop.asal", "sop.asalRef");

    private static final Set<String> ORIGINS = Set.of("harfiah", "dari simbol", "dikoreksi", "disimpulkan");

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
        ROW.stream()
                .filter(name -> properties.getOrDefault(name, "").isBlank())
                .map(name ->
                        new Finding(source.bpmnPath(), task.getId(), "baris-sop", "Properti " + name + " belum diisi."))
                .forEach(findings::add);
        properties.entrySet().stream()
                .filter(property -> property.getKey().matches("sop\\.asal(\\.(?!catatan)\\w+)?"))
                .filter(property -> !property.getValue().isBlank() && !ORIGINS.contains(property.getValue()))
                .map(property -> new Finding(
                        source.bpmnPath(),
                        task.getId(),
                        "asal",
                        property.getKey() + " harus salah satu dari: "
                                + String.join(", ", ORIGINS.stream().sorted().toList()) + "."))
                .forEach(findings::add);
        return findings.build();
    }
}
