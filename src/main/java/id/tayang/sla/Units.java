package id.tayang.sla;

import id.tayang.identity.OfficePositions;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.util.List;
import org.springframework.stereotype.Component;

/** The groups that tasks of an SOP are given to, as this office calls them. */
@Component
class Units {

    private final SopCatalog catalog;
    private final OfficePositions positions;

    Units(SopCatalog catalog, OfficePositions positions) {
        this.catalog = catalog;
        this.positions = positions;
    }

    /**
     * Who can be given a step: neither a lane whose tasks all go to parts of it, nor a position that this office does not
     * have. Nobody would see the task there.
     *
     * @param definition id of a process definition; one that is gone has no groups
     */
    List<CaseSheet.Kelompok> of(String definition) {
        return catalog.findVersion(definition).stream()
                .flatMap(sop -> sop.candidateGroups().stream()
                        .filter(unit -> positions.punya(unit.group()) && !hasParts(sop, unit.group())))
                .map(unit -> new CaseSheet.Kelompok(unit.group(), positions.name(unit)))
                .toList();
    }

    /** The name of a group, also of one that no step can be given to; the group itself where the SOP does not know it. */
    String name(String definition, String group) {
        return catalog.findVersion(definition).stream()
                .flatMap(sop -> sop.candidateGroups().stream())
                .filter(unit -> unit.group().equals(group))
                .map(positions::name)
                .findFirst()
                .orElse(group);
    }

    private static boolean hasParts(Sop sop, String group) {
        return sop.candidateGroups().stream().anyMatch(unit -> unit.group().startsWith(group + "."));
    }
}
