package id.tayang.web;

import id.tayang.calendar.Finding;
import id.tayang.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Says when deadlines are computed without holidays, because the list for a year is missing. */
@Component
class HolidayNotice {

    private final Supplier<WorkingCalendar> calendars;
    private final Clock clock;

    HolidayNotice(Supplier<WorkingCalendar> calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A sentence for each of this year and the next without holidays. */
    List<String> messages() {
        var calendar = calendars.get();
        var year = Year.now(clock.withZone(calendar.zone()));
        return calendar.missing(year, year.plusYears(1)).stream()
                .map(Finding::message)
                .toList();
    }
}
