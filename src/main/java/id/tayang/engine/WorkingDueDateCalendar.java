package id.tayang.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;

/** Due and follow-up dates that are written as a duration, on working time; a written date stays that date. */
final class WorkingDueDateCalendar extends DueDateBusinessCalendar {

    private final Deadlines deadlines;

    WorkingDueDateCalendar(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Date resolveDuedate(String text, Date from) {
        return text.startsWith("P") ? deadlines.due(text, from) : super.resolveDuedate(text, from);
    }
}
