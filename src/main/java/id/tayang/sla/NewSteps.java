package id.tayang.sla;

import id.tayang.calendar.WorkingCalendar;
import id.tayang.engine.StepEntry;
import id.tayang.engine.Unguarded;
import id.tayang.identity.Outsiders;
import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the ledger says of a step that begins: all of it out of the version of the model that its case runs on. */
@Component
class NewSteps {

    private final SopCatalog sops;
    private final Unguarded unguarded;
    private final Supplier<WorkingCalendar> calendars;
    private final EscalationSchedule escalation;
    private final Outsiders outsiders;

    NewSteps(
            SopCatalog sops,
            Unguarded unguarded,
            Supplier<WorkingCalendar> calendars,
            EscalationSchedule escalation,
            Outsiders outsiders) {
        this.sops = sops;
        this.unguarded = unguarded;
        this.calendars = calendars;
        this.escalation = escalation;
        this.outsiders = outsiders;
    }

    StepRow row(StepEntry entry) {
        var sop = sop(entry);
        var langkah = langkah(sop, entry.activity());
        var standard = entry.due() == null ? null : langkah.standard();
        var deadline = standard == null ? null : entry.due();
        var outside = outsiders.include(langkah.pelaksana());
        return new StepRow(
                entry.task(),
                entry.kasus(),
                sop.id(),
                sop.definitionId(),
                sop.version(),
                langkah.number(),
                langkah.activityId(),
                langkah.name(),
                langkah.pelaksana(),
                unit(entry, langkah),
                outside,
                entry.holder(),
                true,
                standard,
                deadline == null ? null : minutes(entry.created(), deadline),
                entry.created(),
                entry.holder() == null ? null : entry.created(),
                deadline,
                deadline,
                null,
                EscalationSchedule.NONE,
                outside
                        ? null
                        : escalation.next(
                                sop,
                                langkah.pelaksana(),
                                standard,
                                entry.created(),
                                deadline,
                                EscalationSchedule.NONE));
    }

    /** The group that a task is given to: of its lane, or of a unit that the lane stands for. */
    String unit(StepEntry entry) {
        return unit(entry, langkah(sop(entry), entry.activity()));
    }

    private static String unit(StepEntry entry, Langkah langkah) {
        var groups = entry.groups() == null ? Set.<String>of() : entry.groups();
        return groups.stream()
                .filter(group -> !group.equals(langkah.pelaksana()))
                .sorted()
                .findFirst()
                .orElse(langkah.pelaksana());
    }

    /** Version number of the model that the step belongs to now. */
    int version(StepEntry entry) {
        return sop(entry).version();
    }

    private Sop sop(StepEntry entry) {
        return unguarded.call(() -> sops.version(entry.definition()));
    }

    /** Every user task of a deployed model is a row; a task without one comes from a model of some other time. */
    private static Langkah langkah(Sop sop, String activity) {
        return sop.row(activity).orElseGet(() -> new Langkah(activity, activity, "", null, Map.of()));
    }

    private long minutes(Instant from, Instant to) {
        return calendars.get().workingTimeBetween(from, to).toMinutes();
    }
}
