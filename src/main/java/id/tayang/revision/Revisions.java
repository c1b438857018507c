package id.tayang.revision;

import id.tayang.OfficeTime;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import id.tayang.sop.SopModels;
import id.tayang.web.IdentityBlock;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The deployed versions of an SOP and what is different between them. */
@Component
class Revisions {

    private final SopCatalog catalog;
    private final SopModels models;
    private final RepositoryService repository;
    private final OfficeTime time;

    Revisions(SopCatalog catalog, SopModels models, RepositoryService repository, OfficeTime time) {
        this.catalog = catalog;
        this.models = models;
        this.repository = repository;
        this.time = time;
    }

    /** The newest first; answers 404 when there is none. */
    List<Sop> versions(String id) {
        var versions = catalog.versions(id);
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "SOP ini tidak ada.");
        }
        return versions;
    }

    Sop version(String id, int version) {
        return versions(id).stream()
                .filter(sop -> sop.version() == version)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Versi ini tidak ada. Pilih dari daftar revisi SOP."));
    }

    Revision of(Sop sop) {
        var definition = repository.getProcessDefinition(sop.definitionId());
        var deployment = repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult();
        return new Revision(
                sop.version(),
                sop.versionTag() == null ? "" : sop.versionTag(),
                sop.identity().getOrDefault("sop.tanggalRevisi", "").strip(),
                time.brief(deployment.getDeploymentTime().toInstant()));
    }

    Comparison compare(Sop from, Sop to) throws IOException {
        var before = new Side(from, elements(from));
        var after = new Side(to, elements(to));
        var rows = new Rows(models, before, after).changes();
        var moved = rows.stream()
                .filter(RowChange::moved)
                .map(RowChange::activityId)
                .collect(Collectors.toSet());
        return new Comparison(
                rows,
                TextChange.between(identity(from), identity(to)),
                TextChange.between(FieldTexts.of(models.fields(from)), FieldTexts.of(models.fields(to))),
                new Elements(before.model(), after.model()).changes(moved));
    }

    private ModelElements elements(Sop sop) throws IOException {
        try (var model = catalog.model(sop)) {
            return ModelElements.read(model);
        }
    }

    private static Map<String, String> identity(Sop sop) {
        var texts = new LinkedHashMap<String, String>();
        IdentityBlock.of(sop.identity()).forEach(item -> texts.put(item.heading(), String.join("\n", item.values())));
        return texts;
    }
}
