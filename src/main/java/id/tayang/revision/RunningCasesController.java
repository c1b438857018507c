package id.tayang.revision;

import id.tayang.engine.Unguarded;
import id.tayang.security.CurrentUser;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * How many cases run on which version. It tells how much work lies in the office, which is no business of strangers, but names
 * no case and nobody: everyone with an account may know it, and everyone gets the same numbers.
 */
@RestController
@RequestMapping("/camunda/api/tayang/revisi")
class RunningCasesController {

    private final CurrentUser user;
    private final Revisions revisions;
    private final SopCatalog catalog;
    private final RuntimeService runtime;
    private final Unguarded unguarded;

    RunningCasesController(
            CurrentUser user, Revisions revisions, SopCatalog catalog, RuntimeService runtime, Unguarded unguarded) {
        this.user = user;
        this.revisions = revisions;
        this.catalog = catalog;
        this.runtime = runtime;
        this.unguarded = unguarded;
    }

    @GetMapping("/{id}")
    Versions bySop(@PathVariable String id) {
        user.required();
        return found(unguarded.call(() -> read(id)));
    }

    /** @param id id of a process definition: of any version of the SOP */
    @GetMapping("/definisi/{id}")
    Versions byDefinition(@PathVariable String id) {
        user.required();
        return found(unguarded.call(() -> catalog.findVersion(id).flatMap(sop -> read(sop.id()))));
    }

    private static Versions found(Optional<Versions> versions) {
        return versions.orElseThrow(
                () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "SOP atau versi ini tidak ada (lagi)."));
    }

    private Optional<Versions> read(String id) {
        var versions = catalog.versions(id).stream().map(this::counted).toList();
        return versions.isEmpty() ? Optional.empty() : Optional.of(new Versions(id, versions));
    }

    private Counted counted(Sop sop) {
        var revision = revisions.of(sop);
        var running = runtime.createProcessInstanceQuery()
                .processDefinitionId(sop.definitionId())
                .count();
        return new Counted(
                sop.definitionId(),
                revision.version(),
                revision.tag(),
                revision.revised(),
                revision.deployed(),
                running);
    }

    record Versions(String sop, List<Counted> versi) {}

    record Counted(String definisi, int versi, String revisi, String tanggalRevisi, String dipasang, long berjalan) {}
}
