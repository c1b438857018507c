package id.tayang.officehours;

import id.tayang.calendar.CurrentCalendar;
import id.tayang.calendar.WorkingCalendar;

/** Which calendar this node computes with, and which revision that is. */
final class CalendarInForce {

    private final CurrentCalendar current;
    private long revision;

    CalendarInForce(long revision, WorkingCalendar calendar) {
        this.current = new CurrentCalendar(calendar);
        this.revision = revision;
    }

    CurrentCalendar current() {
        return current;
    }

    synchronized long revision() {
        return revision;
    }

    /** Puts a newer calendar in force; an older one than what holds is late and ignored. */
    synchronized void take(long newer, WorkingCalendar calendar) {
        if (newer > revision) {
            current.replace(calendar);
            revision = newer;
        }
    }
}
