package id.tayang.officehours;

import id.tayang.calendar.CurrentCalendar;
import id.tayang.calendar.Finding;
import id.tayang.calendar.InvalidCalendarException;
import id.tayang.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The calendar of this office. What is doubtful in it is said at start; what is wrong in it stops the start. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CalendarConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarConfiguration.class);

    @Bean
    ConfiguredCalendar configuredCalendar(OfficeProperties office, CalendarProperties text) {
        return new OfficeCalendar(office, text).read();
    }

    @Bean
    CalendarInForce calendarInForce(ConfiguredCalendar configured, ChangeStore changes, Clock clock) {
        // Before the changes: whoever is faster than this start is seen by the next look at the number.
        var revision = changes.revision();
        var calendar = calendar(configured, changes.active());
        var thisYear = Year.now(clock.withZone(calendar.zone()));
        Stream.concat(calendar.findings().stream(), calendar.missing(thisYear, thisYear.plusYears(1)).stream())
                .map(Finding::message)
                .forEach(LOG::warn);
        return new CalendarInForce(revision, calendar);
    }

    @Bean
    CurrentCalendar currentCalendar(CalendarInForce inForce) {
        return inForce.current();
    }

    /** The configuration may have changed since, and contradict what an administrator entered. */
    private static WorkingCalendar calendar(ConfiguredCalendar configured, List<StoredChange> changes) {
        try {
            return configured.with(changes.stream().map(StoredChange::change).toList());
        } catch (InvalidCalendarException e) {
            var errors = new ArrayList<>(e.errors());
            changes.stream()
                    .map(change -> Finding.error("Dari halaman Kalender Kerja: " + change.words()))
                    .forEach(errors::add);
            throw new InvalidCalendarException(errors);
        }
    }
}
