package id.tayang.officehours;

import id.tayang.calendar.CurrentCalendar;
import id.tayang.calendar.Finding;
import java.time.Clock;
import java.time.Year;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar of this office. What is doubtful in it is said at start; what is wrong in it stops the start. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarConfiguration.class);

    @Bean
    CurrentCalendar currentCalendar(OfficeProperties office, CalendarProperties text, Clock clock) {
        var calendar = new OfficeCalendar(office, text).read();
        var thisYear = Year.now(clock.withZone(calendar.zone()));
        Stream.concat(calendar.findings().stream(), calendar.missing(thisYear, thisYear.plusYears(1)).stream())
                .map(Finding::message)
                .forEach(LOG::warn);
        return new CurrentCalendar(calendar);
    }
}
