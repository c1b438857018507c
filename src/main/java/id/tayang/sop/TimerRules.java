package id.tayang.sop;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The Mutu Baku of a row: at most one timer on the task, that doesn't take the task away, with a literal duration. */
class TimerRules implements SopRules.Rule {

    private static final Pattern DURATION = Pattern.compile(SharedRules.ATURAN.durasi());

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        return model.bpmn().getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> check(source, task, model.timersOn(task)));
    }

    private static Stream<Finding> check(ModelSource source, UserTask task, List<BoundaryEvent> timers) {
        var several = timers.size() > 1
                ? Stream.of(new Finding(
                        source.bpmnPath(),
                        task.getId(),
                        "mutu-baku",
                        "Satu kegiatan mempunyai paling banyak satu tenggat."))
                : Stream.<Finding>empty();
        return Stream.of(
                        several,
                        elsewhere(source, task, timers),
                        timers.stream().flatMap(timer -> check(source, timer)))
                .flatMap(s -> s);
    }

    /** A standard that stands anywhere else is one that nobody is reminded of. */
    private static Stream<Finding> elsewhere(ModelSource source, UserTask task, List<BoundaryEvent> timers) {
        var dated = task.getCamundaDueDate() != null || task.getCamundaFollowUpDate() != null;
        var unkept = timers.isEmpty()
                && !SopModel.properties(task).getOrDefault("mutuBaku.waktu", "").isBlank();
        return dated || unkept
                ? Stream.of(new Finding(
                        source.bpmnPath(),
                        task.getId(),
                        "waktu-baku",
                        "Waktu Mutu Baku ditulis pada tenggat (timer) di tepi kegiatan, bukan pada \"Due date\","
                                + " \"Follow up date\" atau hanya pada mutuBaku.waktu."))
                : Stream.empty();
    }

    private static Stream<Finding> check(ModelSource source, BoundaryEvent timer) {
        var duration = SopModel.duration(timer);
        Stream.Builder<Finding> findings = Stream.builder();
        if (duration == null || !DURATION.matcher(duration).matches()) {
            findings.add(new Finding(
                    source.bpmnPath(),
                    timer.getId(),
                    "durasi",
                    "Waktu \"" + Objects.toString(duration, "")
                            + "\" bukan durasi; tulis misalnya PT7M (7 menit), PT1H (1 jam), P1D (1 hari kerja)."));
        }
        if (timer.cancelActivity()) {
            findings.add(new Finding(
                    source.bpmnPath(),
                    timer.getId(),
                    "tidak-memutus",
                    "Tenggat tidak boleh memutus kegiatan; pilih \"non-interrupting\"."));
        }
        if (timer.getName() == null || timer.getName().isBlank()) {
            findings.add(new Finding(
                    source.bpmnPath(), timer.getId(), "nama", "Tulis waktunya dengan kata, misalnya \"7 menit\"."));
        }
        return findings.build();
    }
}
