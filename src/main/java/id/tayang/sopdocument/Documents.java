package id.tayang.sopdocument;

import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the version that a reader asks for. */
@Component
class Documents {

    private final SopCatalog catalog;
    private final DocumentReader reader;

    Documents(SopCatalog catalog, DocumentReader reader) {
        this.catalog = catalog;
        this.reader = reader;
    }

    /** @param version null for the newest */
    SopDocument find(String id, Integer version, Edition edition) {
        return catalog.versions(id).stream()
                .filter(sop -> version == null || sop.version() == version)
                .findFirst()
                .map((Sop sop) -> reader.read(sop, edition))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "SOP atau versi ini tidak ada. Periksa alamatnya, atau buka dari beranda."));
    }
}
