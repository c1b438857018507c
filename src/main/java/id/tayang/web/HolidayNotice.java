package id.tayang.web;

import id.tayang.calendar.Finding;
import id.tayang.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says when deadlines are computed without holidays, because the list for a year is missing. */
@Component
class HolidayNotice {

    private final WorkingCalendar calendar;
    private final Clock clock;

    HolidayNotice(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A sentence for each of this year and the next without holidays. */
    List<String> messages() {
        var year = Year.now(clock.withZone(calendar.zone()));
        return calendar.missing(year, year.plusYears(1)).stream()
                .map(Finding::message)
                .toList();
    }
}
