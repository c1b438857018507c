package id.tayang.officehours;

import id.tayang.calendar.WorkingCalendar;
import java.util.List;

/** Whoever holds deadlines that follow the office's calendar. */
public interface OpenDeadlines {

    /** What would move if that calendar were in force. Changes nothing. */
    List<DeadlineMove> moves(WorkingCalendar next);

    /** Moves them, in the caller's transaction. */
    List<DeadlineMove> move(WorkingCalendar next);
}
