package id.tayang.sla;

import id.tayang.calendar.WorkingCalendar;
import id.tayang.calendar.WorkingDuration;
import id.tayang.sop.Sop;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * When which message about a step is due, in working time: a warning before the deadline, one at the deadline, and after
 * one more standard one that goes to the superior position as well. Stages count what was sent: {@value #NONE} nothing,
 * {@value #WARNED} the warning, {@value #BREACH} the breach, {@value #SUPERIOR} to the superior.
 */
@Component
class EscalationSchedule {

    static final int NONE = 0;
    static final int WARNED = 1;
    static final int BREACH = 2;
    static final int SUPERIOR = 3;

    private final Supplier<WorkingCalendar> calendars;
    private final EscalationPolicy policy;

    EscalationSchedule(Supplier<WorkingCalendar> calendars, EscalationPolicy policy) {
        this.calendars = calendars;
        this.policy = policy;
    }

    /**
     * When the message after that stage is due.
     *
     * @param standard ISO 8601; null where the SOP sets no time
     * @param deadline the one that holds, also when it was extended; null without a standard
     * @param stage of the ledger, see {@link #standing} when the deadline was moved
     * @return null when there is none to come
     */
    Instant next(Sop sop, String pelaksana, String standard, Instant created, Instant deadline, int stage) {
        return next(calendars.get(), sop, pelaksana, standard, created, deadline, stage);
    }

    /** The same by a calendar that is not in force yet. */
    Instant next(
            WorkingCalendar calendar,
            Sop sop,
            String pelaksana,
            String standard,
            Instant created,
            Instant deadline,
            int stage) {
        for (var later = stage + 1; later <= SUPERIOR; later++) {
            var at = at(later, calendar, sop, pelaksana, standard, created, deadline);
            if (at != null) {
                return at;
            }
        }
        return null;
    }

    /** The most advanced stage whose message is due by now, or else the one given. */
    int reached(Sop sop, String pelaksana, String standard, Instant created, Instant deadline, int stage, Instant now) {
        var calendar = calendars.get();
        for (var later = SUPERIOR; later > stage; later--) {
            var at = at(later, calendar, sop, pelaksana, standard, created, deadline);
            if (at != null && !at.isAfter(now)) {
                return later;
            }
        }
        return stage;
    }

    /**
     * The stage that holds for this deadline: a breach that was told of an earlier one no longer counts, a warning does.
     */
    static int standing(int stage, Instant deadline, Instant now) {
        return deadline != null && deadline.isAfter(now) ? Math.min(stage, WARNED) : stage;
    }

    private Instant at(
            int stage,
            WorkingCalendar calendar,
            Sop sop,
            String pelaksana,
            String standard,
            Instant created,
            Instant deadline) {
        if (standard == null || deadline == null) {
            return null;
        }
        return switch (stage) {
            case WARNED -> warning(calendar, sop, WorkingDuration.parse(standard), created, deadline);
            case BREACH -> deadline;
            default ->
                policy.superior(sop, pelaksana).isPresent()
                        ? calendar.plus(deadline, WorkingDuration.parse(standard))
                        : null;
        };
    }

    private Instant warning(
            WorkingCalendar calendar, Sop sop, WorkingDuration standard, Instant created, Instant deadline) {
        var whole = calendar.workingTimeBetween(created, deadline);
        return policy.warning(sop, standard)
                .map(share -> calendar.plus(created, WorkingDuration.of(share.of(whole))))
                .filter(at -> at.isBefore(deadline))
                .orElse(null);
    }
}
