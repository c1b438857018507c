package id.tayang.engine;

import id.tayang.calendar.Finding;
import id.tayang.calendar.NoWorkingTimeException;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.calendar.WorkingDuration;
import java.time.Instant;
import java.time.Year;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Working time in the engine's words: dates, text, and the engine's clock where no date is given. */
final class Deadlines {

    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);

    private final Supplier<WorkingCalendar> calendars;
    private final Set<Year> warned = ConcurrentHashMap.newKeySet();

    Deadlines(Supplier<WorkingCalendar> calendars) {
        this.calendars = calendars;
    }

    /** @param from null for now */
    Date due(String duration, Date from) {
        var start = from == null ? ClockUtil.getCurrentTime() : from;
        try {
            var calendar = calendars.get();
            var due = calendar.plus(start.toInstant(), WorkingDuration.parse(duration));
            warnOnce(calendar, due);
            return Date.from(due);
        } catch (IllegalArgumentException | NoWorkingTimeException e) {
            throw new ProcessEngineException(e.getMessage(), e);
        }
    }

    /** A deadline beyond the holiday list is probably too early; said once for each year, not for each case. */
    private void warnOnce(WorkingCalendar calendar, Instant due) {
        var year = Year.from(due.atZone(calendar.zone()));
        if (!calendar.years().contains(year) && warned.add(year)) {
            calendar.missing(year).stream().map(Finding::message).forEach(LOG::warn);
        }
    }
}
