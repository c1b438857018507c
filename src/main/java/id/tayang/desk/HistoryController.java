package id.tayang.desk;

import id.tayang.engine.Unguarded;
import id.tayang.sla.CaseSheet;
import id.tayang.sla.CaseSheets;
import id.tayang.sla.TimelineEntry;
import id.tayang.sop.SopCatalog;
import id.tayang.sop.SopModels;
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
    private final Unguarded unguarded;

    HistoryController(
            VisibleTask tasks,
            CaseSheets cases,
            CaseWrites writes,
            SopCatalog catalog,
            SopModels models,
            Unguarded unguarded) {
        this.tasks = tasks;
        this.cases = cases;
        this.writes = writes;
        this.catalog = catalog;
        this.models = models;
        this.unguarded = unguarded;
    }

    @GetMapping("/{id}")
    Riwayat read(@PathVariable String id) {
        var task = tasks.find(id);
        return unguarded.call(() -> history(task));
    }

    private Riwayat history(Task task) {
        var sheet = cases.find(task.getProcessInstanceId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Kasus ini tidak ada."));
        var sop = catalog.version(task.getProcessDefinitionId());
        var texts = new CaseTexts(writes.of(task.getProcessInstanceId()), models.fields(sop));
        return new Riwayat(
                sheet.zona(),
                sheet.peristiwa().stream()
                        .map(entry -> Peristiwa.of(entry, texts))
                        .toList(),
                texts.texts(authors(sheet)));
    }

    private static Map<String, CaseTexts.Author> authors(CaseSheet sheet) {
        return sheet.peristiwa().stream()
                .filter(TimelineEntry.Step.class::isInstance)
                .map(TimelineEntry.Step.class::cast)
                .collect(Collectors.toMap(
                        TimelineEntry.Step::tugas,
                        step -> new CaseTexts.Author(step.oleh(), step.nama(), step.ulangan())));
    }
}
