package id.tayang.mutubaku;

import id.tayang.sop.Pelaksana;
import id.tayang.sop.SopCatalog;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the page "Mutu Baku" can be narrowed to. */
@RestController
@RequestMapping("/camunda/api/tayang/mutu-baku")
class ChoicesController {

    record Choice(String id, String nama) {
        static List<Choice> of(List<Pelaksana> groups) {
            return groups.stream()
                    .map(group -> new Choice(group.group(), group.name()))
                    .toList();
        }
    }

    record SopChoice(String id, String nama, List<Choice> pelaksana, List<Choice> unit) {}

    private final AdminsOnly admins;
    private final SopCatalog catalog;

    ChoicesController(AdminsOnly admins, SopCatalog catalog) {
        this.admins = admins;
        this.catalog = catalog;
    }

    @GetMapping("/pilihan")
    List<SopChoice> choices() {
        admins.check();
        return catalog.all().stream()
                .map(sop -> new SopChoice(
                        sop.id(), sop.name(), Choice.of(sop.pelaksana()), Choice.of(sop.candidateGroups())))
                .toList();
    }
}
