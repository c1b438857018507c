package id.tayang.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;

/** Timers with a duration, on working time. */
final class WorkingDurationCalendar extends DurationBusinessCalendar {

    private final Deadlines deadlines;

    WorkingDurationCalendar(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Date resolveDuedate(String duration, Date from) {
        return deadlines.due(duration, from);
    }
}
