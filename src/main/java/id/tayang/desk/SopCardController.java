package id.tayang.desk;

import id.tayang.engine.Unguarded;
import id.tayang.security.VisibleTask;
import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import id.tayang.sop.SopModels;
import id.tayang.web.IdentityBlock;
import id.tayang.web.SopRow;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The SOP behind a task, in the version that its case runs on. Who may read the task may read its SOP: everybody may read
 * the newest version.
 */
@RestController
@RequestMapping("/camunda/api/tayang/kartu-sop")
class SopCardController {

    /** Of the identity block; the whole of it stands on the page of the SOP. */
    private static final List<String> IDENTITY =
            List.of("sop.nomor", "sop.nama", "sop.instansi", "sop.disahkanOleh", "sop.tanggalEfektif");

    private final VisibleTask tasks;
    private final SopCatalog catalog;
    private final SopModels models;
    private final Unguarded unguarded;

    SopCardController(VisibleTask tasks, SopCatalog catalog, SopModels models, Unguarded unguarded) {
        this.tasks = tasks;
        this.catalog = catalog;
        this.models = models;
        this.unguarded = unguarded;
    }

    @GetMapping("/{id}")
    KartuSop card(@PathVariable String id) {
        var task = tasks.find(id);
        return unguarded.call(() -> card(task));
    }

    /** The model of that version, for the diagram. */
    @GetMapping("/{id}/model")
    ResponseEntity<byte[]> model(@PathVariable String id) throws IOException {
        var task = tasks.find(id);
        try (var model = unguarded.call(() -> catalog.model(catalog.version(task.getProcessDefinitionId())))) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(model.readAllBytes());
        }
    }

    private KartuSop card(Task task) {
        var sop = catalog.version(task.getProcessDefinitionId());
        var langkah = langkah(sop, task.getTaskDefinitionKey());
        var row = SopRow.of(sop, langkah);
        return new KartuSop(
                sop.name(),
                sop.versionTag(),
                sop.version(),
                langkah.activityId(),
                row.no(),
                langkah.name(),
                CardRow.of(sop, langkah),
                langkah.properties().getOrDefault("sop.asalRef", ""),
                row.catatan(),
                identity(sop),
                models.next(sop, langkah.activityId()));
    }

    private static Langkah langkah(Sop sop, String activityId) {
        return sop.row(activityId)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Tugas ini bukan langkah sebuah SOP; tidak ada kartunya."));
    }

    private static List<KartuSop.Butir> identity(Sop sop) {
        var identity = new LinkedHashMap<String, String>();
        IDENTITY.forEach(key -> identity.put(key, sop.identity().getOrDefault(key, "")));
        return IdentityBlock.of(identity).stream()
                .map(item -> new KartuSop.Butir(item.heading(), item.values()))
                .toList();
    }
}
