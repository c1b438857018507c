package id.tayang.kelengkapan;

import id.tayang.berkas.CaseFile;
import id.tayang.berkas.CaseFiles;
import id.tayang.engine.Unguarded;
import id.tayang.kelengkapan.ButirState.Status;
import id.tayang.sop.Butir;
import id.tayang.sop.Langkah;
import id.tayang.sop.SopCatalog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The Kelengkapan of a task, item by item: what the model asks, and what is there. */
@Component
class Checklist {

    private final SopCatalog sops;
    private final TandaTable marks;
    private final CaseFiles files;
    private final TaskAnswers answers;
    private final Unguarded unguarded;

    Checklist(SopCatalog sops, TandaTable marks, CaseFiles files, TaskAnswers answers, Unguarded unguarded) {
        this.sops = sops;
        this.marks = marks;
        this.files = files;
        this.answers = answers;
        this.unguarded = unguarded;
    }

    /** The items of the version that the task runs on; none for a task outside of every SOP. */
    List<Butir> items(Task task) {
        if (task.getProcessDefinitionId() == null) {
            return List.of();
        }
        // Whoever has a task may read its row, also who has no right to the definition.
        return unguarded
                .call(() -> sops.version(task.getProcessDefinitionId()))
                .row(task.getTaskDefinitionKey())
                .map(Langkah::kelengkapan)
                .orElse(List.of());
    }

    /** As it stands while the form is not sent yet. */
    List<ButirState> now(Task task) {
        return states(task, Map.of()).stream()
                .map(state -> state.missing() && state.butir().diForm()
                        ? new ButirState(state.butir(), Status.FORMULIR, null, List.of())
                        : state)
                .toList();
    }

    /** As it stands with the answers of the form. */
    List<ButirState> with(Task task, Map<String, Object> sent) {
        return states(task, sent);
    }

    private List<ButirState> states(Task task, Map<String, Object> sent) {
        var items = items(task);
        if (items.isEmpty()) {
            return List.of();
        }
        var names = items.stream()
                .filter(item -> item.jenis() == Butir.Jenis.ISIAN)
                .map(item -> item.dari().split("\\.")[0])
                .collect(Collectors.toSet());
        var known = new HashMap<>(answers.of(task.getId(), names));
        known.putAll(sent);
        var said = marks.of(task.getProcessInstanceId());
        var ofCase = files.of(task.getProcessInstanceId());
        return items.stream()
                .map(item -> state(item, task, known, said, ofCase))
                .toList();
    }

    private static ButirState state(
            Butir item, Task task, Map<String, Object> known, List<Tanda> said, List<CaseFile> ofCase) {
        var ofItem = said.stream().filter(mark -> mark.butir() == item.no()).toList();
        var given = ofItem.stream()
                .filter(mark -> mark.aktivitas().equals(task.getTaskDefinitionKey()))
                .map(Tanda::berkas)
                .collect(Collectors.toSet());
        var files = ofCase.stream().filter(file -> given.contains(file.id())).toList();
        var mark = ofItem.stream()
                .filter(one -> one.tugas().equals(task.getId()))
                .filter(one -> !one.tanda().equals(Tanda.BERKAS))
                .findFirst()
                .orElse(null);
        var there = switch (item.jenis()) {
            case SARANA -> true;
            case BERKAS -> !files.isEmpty();
            case ISIAN -> TaskAnswers.filled(known, item.dari());
            case PERIKSA -> mark != null && mark.tanda().equals(Tanda.ADA);
        };
        if (there) {
            return new ButirState(
                    item,
                    item.jenis() == Butir.Jenis.SARANA ? Status.SARANA : Status.ADA,
                    item.jenis() == Butir.Jenis.PERIKSA ? mark : null,
                    files);
        }
        var excused = mark != null && mark.tanda().equals(Tanda.TIDAK_ADA) && item.bolehTidakAda();
        return new ButirState(item, excused ? Status.TIDAK_ADA : Status.BELUM, excused ? mark : null, files);
    }
}
