package id.tayang.sla;

import id.tayang.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;

/** Looks back in working time, as {@link WorkingCalendar#plus} looks ahead. */
final class WorkingTimeAgo {

    /** Whoever asks for more working time than this holds finds nothing older. */
    private static final int FURTHEST_IN_YEARS = 10;

    private WorkingTimeAgo() {}

    /** The latest instant from which that much working time has passed until now. */
    static Instant before(WorkingCalendar office, Instant now, Duration time) {
        var left = time;
        var today = LocalDate.ofInstant(now, office.zone());
        for (var date = today; date.isAfter(today.minusYears(FURTHEST_IN_YEARS)); date = date.minusDays(1)) {
            var latestFirst = new ArrayList<>(office.hoursOn(date));
            Collections.reverse(latestFirst);
            for (var hours : latestFirst) {
                var start = date.atTime(hours.start()).atZone(office.zone()).toInstant();
                var closing = date.atTime(hours.end()).atZone(office.zone()).toInstant();
                var end = closing.isBefore(now) ? closing : now;
                var available = Duration.between(start, end);
                if (left.compareTo(available) <= 0) {
                    return end.minus(left);
                }
                left = available.isNegative() ? left : left.minus(available);
            }
        }
        return Instant.EPOCH;
    }
}
