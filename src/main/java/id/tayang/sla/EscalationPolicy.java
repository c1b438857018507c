package id.tayang.sla;

import id.tayang.calendar.WorkingDuration;
import id.tayang.identity.OfficePositions;
import id.tayang.sop.Sop;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom to tell and when, as the office set it, or else the model. */
@Component
class EscalationPolicy {

    private static final String NOBODY = "tidak";
    private static final Comparator<WorkingDuration> LENGTH =
            Comparator.comparing(WorkingDuration::days).thenComparing(WorkingDuration::time);

    private final EscalationProperties office;
    private final OfficePositions positions;

    EscalationPolicy(EscalationProperties office, OfficePositions positions) {
        this.office = office;
        this.positions = positions;
    }

    /** After which part of the standard to warn; empty for standards too short for it, and where nobody wants it. */
    Optional<Share> warning(Sop sop, WorkingDuration standard) {
        if (LENGTH.compare(standard, WorkingDuration.parse(office.warnFrom())) < 0) {
            return Optional.empty();
        }
        return Share.read(office.warning())
                .or(() -> Share.read(sop.identity().getOrDefault("eskalasi.peringatan", "")))
                .or(() -> Optional.of(Share.USUAL))
                .filter(share -> !share.never());
    }

    /** Group of the next position above that this office has; empty when there is none. */
    Optional<String> superior(Sop sop, String pelaksana) {
        var passed = new HashSet<String>();
        passed.add(pelaksana);
        var above = assigned(sop, pelaksana);
        // The office may close a circle that no model has.
        while (above.isPresent() && passed.add(above.get())) {
            if (positions.punya(above.get())) {
                return above;
            }
            above = assigned(sop, above.get());
        }
        return Optional.empty();
    }

    private Optional<String> assigned(Sop sop, String pelaksana) {
        var above = office.superiors().getOrDefault(pelaksana, sop.identity().get("eskalasi.atasan." + pelaksana));
        return Optional.ofNullable(above).map(String::strip).filter(group -> !group.isEmpty() && !group.equals(NOBODY));
    }
}
