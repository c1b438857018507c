package id.tayang.revision;

import id.tayang.sop.SopCatalog;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The versions of an SOP side by side, as everybody may read them. How many cases run on each is for those who have an account;
 * the page asks for it by itself.
 */
@Controller
@RequestMapping("/sop/{id}")
class RevisionController {

    private final Revisions revisions;
    private final SopCatalog catalog;

    RevisionController(Revisions revisions, SopCatalog catalog) {
        this.revisions = revisions;
        this.catalog = catalog;
    }

    @GetMapping("/revisi")
    String list(@PathVariable String id, Model page) {
        var versions = revisions.versions(id);
        page.addAttribute("sop", versions.get(0));
        page.addAttribute("daftar", versions.stream().map(revisions::of).toList());
        return "revision/daftar";
    }

    /**
     * @param dari null for the version before {@code ke}
     * @param ke null for the newest
     */
    @GetMapping("/revisi/banding")
    String compare(
            @PathVariable String id,
            @RequestParam(required = false) Integer dari,
            @RequestParam(required = false) Integer ke,
            Model page)
            throws IOException {
        var versions = revisions.versions(id);
        var to = ke == null ? versions.get(0) : revisions.version(id, ke);
        var from = dari == null
                ? versions.stream()
                        .filter(sop -> sop.version() < to.version())
                        .findFirst()
                        .orElse(to)
                : revisions.version(id, dari);
        page.addAttribute("sop", to);
        page.addAttribute("daftar", versions.stream().map(revisions::of).toList());
        page.addAttribute("dari", revisions.of(from));
        page.addAttribute("ke", revisions.of(to));
        page.addAttribute("beda", revisions.compare(from, to));
        return "revision/banding";
    }

    @GetMapping("/versi/{version}.bpmn")
    ResponseEntity<byte[]> model(@PathVariable String id, @PathVariable int version) throws IOException {
        try (var model = catalog.model(revisions.version(id, version))) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(model.readAllBytes());
        }
    }
}
