package id.tayang.desk;

import id.tayang.engine.Unguarded;
import id.tayang.security.VisibleTask;
import id.tayang.sla.CaseSheets;
import id.tayang.sla.TimelineEntry;
import id.tayang.sop.SopCatalog;
import id.tayang.sop.SopModels;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What happened in the case of a task so far. Who may read the task may read it. */
@RestController
@RequestMapping("/camunda/api/tayang/riwayat")
class HistoryController {

    private final VisibleTask tasks;
    private final CaseSheets cases;
    private final CaseWrites writes;
    private final SopCatalog catalog;
    private final SopModels models;
    private final OutsideReader outside;
    private final Unguarded unguarded;

    HistoryController(
            VisibleTask tasks,
            CaseSheets cases,
            CaseWrites writes,
            SopCatalog catalog,
            SopModels models,
            OutsideReader outside,
            Unguarded unguarded) {
        this.tasks = tasks;
        this.cases = cases;
        this.writes = writes;
        this.catalog = catalog;
        this.models = models;
        this.outside = outside;
        this.unguarded = unguarded;
    }

    @GetMapping("/{id}")
    Riwayat read(@PathVariable String id) {
        var task = tasks.find(id);
        var outsider = outside.current();
        return unguarded.call(() -> history(task, outsider));
    }

    private Riwayat history(Task task, boolean outsider) {
        var sheet = cases.find(task.getProcessInstanceId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Kasus ini tidak ada."));
        var sop = catalog.version(task.getProcessDefinitionId());
        var entries = outsider ? OutsideReader.part(sheet.peristiwa()) : sheet.peristiwa();
        var authors = authors(entries);
        var written = writes.of(task.getProcessInstanceId()).stream()
                .filter(write -> !outsider || authors.containsKey(write.tugas()))
                .toList();
        var texts = new CaseTexts(written, models.fields(sop));
        return new Riwayat(
                task.getProcessInstanceId(),
                sheet.zona(),
                entries.stream().map(entry -> Peristiwa.of(entry, texts)).toList(),
                texts.texts(authors));
    }

    private static Map<String, CaseTexts.Author> authors(List<TimelineEntry> entries) {
        return entries.stream()
                .filter(TimelineEntry.Step.class::isInstance)
                .map(TimelineEntry.Step.class::cast)
                .collect(Collectors.toMap(
                        TimelineEntry.Step::tugas,
                        step -> new CaseTexts.Author(author(step), step.nama(), step.ulangan())));
    }

    private static String author(TimelineEntry.Step step) {
        return step.sebagai() == null ? step.oleh() : "%s (%s)".formatted(step.oleh(), step.sebagai());
    }
}
