package id.tayang.web;

import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** An SOP as everybody may read it: identity block, rows and diagram, all from the deployed model. */
@Controller
class SopController {

    private final SopCatalog catalog;

    SopController(SopCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/sop/{id}")
    String page(@PathVariable String id, Model page) {
        var sop = find(id);
        page.addAttribute("sop", sop);
        page.addAttribute("ringkas", sop.identity().getOrDefault("sop.ringkas", ""));
        page.addAttribute("identitas", IdentityBlock.of(sop.identity()));
        page.addAttribute(
                "baris", sop.langkah().stream().map(row -> SopRow.of(sop, row)).toList());
        return "web/sop";
    }

    @GetMapping("/sop/{id}.bpmn")
    ResponseEntity<byte[]> model(@PathVariable String id) throws IOException {
        try (var model = catalog.model(find(id))) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(model.readAllBytes());
        }
    }

    private Sop find(String id) {
        return catalog.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "SOP ini tidak ada."));
    }
}
