package id.tayang.sop;

import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Task;

/** An activity says what is done, verb first; who does it is said by its lane and nowhere else. */
class ActivityNameRules implements SopRules.Rule {

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        return model.bpmn().getModelElementsByType(Task.class).stream()
                .filter(task -> task.getName() != null && !task.getName().isBlank())
                .filter(task -> !SharedRules.ATURAN.kataKerja().is(firstWord(task.getName())))
                .map(task -> new Finding(
                        source.bpmnPath(),
                        task.getId(),
                        "kata-kerja",
                        "Awali nama kegiatan dengan kata kerja berawalan me-, tanpa menyebut pelaksananya, misalnya"
                                + " \"Memeriksa naskah\"."));
    }

    private static String firstWord(String name) {
        return name.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
    }
}
