package id.tayang.desk;

import id.tayang.engine.Unguarded;
import id.tayang.identity.OfficePositions;
import id.tayang.security.CurrentUser;
import id.tayang.sop.SopCatalog;
import id.tayang.web.SopCard;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the signed-in user may start, and where the case that he started last is now. */
@RestController
@RequestMapping("/camunda/api/tayang/mulai")
class CaseStartController {

    private final CurrentUser user;
    private final RepositoryService repository;
    private final SopCatalog catalog;
    private final OfficePositions positions;
    private final StartedCases cases;
    private final Unguarded unguarded;

    CaseStartController(
            CurrentUser user,
            RepositoryService repository,
            SopCatalog catalog,
            OfficePositions positions,
            StartedCases cases,
            Unguarded unguarded) {
        this.user = user;
        this.repository = repository;
        this.catalog = catalog;
        this.positions = positions;
        this.cases = cases;
        this.unguarded = unguarded;
    }

    /** By name. The question is Tasklist's own, so that both offer the same. */
    @GetMapping
    List<StartableSop> startable() {
        user.required();
        var allowed = repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .active()
                .startableInTasklist()
                .startablePermissionCheck()
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .map(ProcessDefinition::getKey)
                .toList();
        return unguarded.call(() -> allowed.stream()
                .flatMap(key -> catalog.find(key).stream())
                .map(sop -> StartableSop.of(SopCard.of(sop, positions)))
                .toList());
    }

    @GetMapping("/terakhir")
    StartedCase last() {
        return cases.lastOf(user.required())
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Anda belum pernah memulai kasus."));
    }
}
