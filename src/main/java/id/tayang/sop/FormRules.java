package id.tayang.sop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every user task has a form of its own SOP: a task without one lets an official set any variable. */
class FormRules implements SopRules.Rule {

    /** Bytes; the longest of the shipped forms has a tenth of it. */
    private static final int LARGEST = 256 << 10;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        var unreadable = Stream.<Finding>builder();
        source.forms().forEach((name, content) -> {
            if (content.length > LARGEST) {
                unreadable.add(new Finding(
                        source.formPath(name),
                        null,
                        "formulir",
                        "Formulir terlalu besar: paling banyak %d KB.".formatted(LARGEST >> 10)));
            }
        });
        var ids = formIds(source, unreadable);
        var tasks = model.bpmn().getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> check(
                        source, ids, task.getId(), task.getCamundaFormRef(), task.getCamundaFormRefBinding(), true));
        var starts = model.bpmn().getModelElementsByType(StartEvent.class).stream()
                .flatMap(start -> check(
                        source,
                        ids,
                        start.getId(),
                        start.getCamundaFormRef(),
                        start.getCamundaFormRefBinding(),
                        false));
        return Stream.of(unreadable.build(), tasks, starts).flatMap(s -> s);
    }

    private static Stream<Finding> check(
            ModelSource source, Set<String> ids, String element, String ref, String binding, boolean required) {
        if (ref == null) {
            return required
                    ? Stream.of(new Finding(
                            source.bpmnPath(), element, "formulir", "Tugas belum mempunyai formulir (Camunda Forms)."))
                    : Stream.empty();
        }
        if (!ids.contains(ref)) {
            return Stream.of(new Finding(
                    source.bpmnPath(),
                    element,
                    "formulir",
                    "Formulir " + ref + " tidak ada di forms/" + source.id() + "/."));
        }
        if (!"deployment".equals(binding)) {
            return Stream.of(new Finding(
                    source.bpmnPath(),
                    element,
                    "formulir",
                    "Pilih \"Binding: deployment\", supaya berkas yang berjalan tetap memakai formulirnya."));
        }
        return Stream.empty();
    }

    private static Set<String> formIds(ModelSource source, Stream.Builder<Finding> unreadable) {
        var ids = new HashSet<String>();
        source.forms().forEach((name, content) -> {
            try {
                ids.add(JSON.readTree(content).path("id").asText());
            } catch (JsonProcessingException e) {
                unreadable.add(new Finding(
                        source.formPath(name), null, "formulir", "Bukan JSON yang sah: " + e.getOriginalMessage()));
            } catch (IOException e) {
                unreadable.add(new Finding(source.formPath(name), null, "formulir", "Tidak dapat dibaca."));
            }
        });
        return ids;
    }
}
