package id.tayang.mutubaku;

import id.tayang.sla.CaseSheet;
import id.tayang.sla.CaseSheets;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Clocks and timeline of a case. */
@RestController
@RequestMapping("/camunda/api/tayang/mutu-baku/kasus")
class CaseController {

    private final AdminsOnly admin;
    private final CaseSheets cases;

    CaseController(AdminsOnly admin, CaseSheets cases) {
        this.admin = admin;
        this.cases = cases;
    }

    @GetMapping("/{id}")
    CaseSheet read(@PathVariable String id) {
        admin.check();
        return cases.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Kasus ini tidak ada."));
    }
}
