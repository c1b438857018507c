package id.tayang.calendar;

import static id.tayang.calendar.Deadline.from;

import id.tayang.support.WorkingCalendars;
import org.junit.jupiter.api.Test;

/** The convention for time standards, in examples. */
class WorkingCalendarTest {

    private static final WorkingCalendar OFFICE = WorkingCalendars.perpres();

    @Test
    void hours_run_on_over_the_end_of_the_day() {
        from("Kam 2026-11-19 14:00").plus("PT4H").in(OFFICE).is("Jum 2026-11-20 09:30");
        from("Kam 2026-11-19 15:57").plus("PT7M").in(OFFICE).is("Jum 2026-11-20 07:34");
    }
}
