package id.tayang.sla;

import id.tayang.calendar.WorkingCalendar;
import java.time.Instant;

/** Working time at one moment. */
record StepClock(WorkingCalendar calendar, Instant now) {

    /** Working minutes between two instants, up to now where the second is null; negative the wrong way round. */
    long minutes(Instant from, Instant to) {
        return calendar.workingTimeBetween(from, to == null ? now : to).toMinutes();
    }

    /** From the beginning until somebody took it; so far, while nobody has. */
    long waiting(LedgerStep step) {
        return step.tungguMenit() != null
                ? step.tungguMenit()
                : minutes(step.dibuat(), step.diambil() == null ? step.selesai() : step.diambil());
    }

    /** Since somebody took it; so far, while it runs. */
    long working(LedgerStep step) {
        if (step.kerjaMenit() != null) {
            return step.kerjaMenit();
        }
        return step.diambil() == null ? 0 : minutes(step.diambil(), step.selesai());
    }

    /** Up to the deadline, negative after it; null without one. */
    Long left(LedgerStep step) {
        return step.tenggat() == null ? null : minutes(now, step.tenggat());
    }
}
