package id.tayang.officehours;

import id.tayang.calendar.Finding;
import id.tayang.calendar.WeeklyPattern;
import id.tayang.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out a year of the calendar that holds on this node. */
@Component
class YearReader {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final ConfiguredCalendar configured;
    private final CalendarInForce inForce;
    private final ChangeStore store;
    private final Clock clock;

    YearReader(ConfiguredCalendar configured, CalendarInForce inForce, ChangeStore store, Clock clock) {
        this.configured = configured;
        this.inForce = inForce;
        this.store = store;
        this.clock = clock;
    }

    /** @param asked null for the year that it is in the office's zone */
    YearView read(Integer asked) {
        var revision = store.revision();
        var changes = store.active().stream().map(StoredChange::change).toList();
        var calendar = inForce.current().get();
        var today = LocalDate.now(clock.withZone(calendar.zone()));
        var year = Year.of(asked == null ? today.getYear() : asked);
        var named = new NamedDays(configured, changes);
        var months = Stream.of(Month.values())
                .map(month -> month(calendar, named, year.atMonth(month)))
                .toList();
        var doubts = Stream.concat(calendar.findings().stream(), calendar.missing(year).stream())
                .map(Finding::message)
                .toList();
        return new YearView(
                year.getValue(),
                calendar.zone().getId(),
                calendar.zone().getDisplayName(TextStyle.SHORT, INDONESIAN),
                revision,
                today,
                months,
                patterns(calendar, changes, year),
                doubts);
    }

    private static YearView.Month month(WorkingCalendar calendar, NamedDays named, YearMonth month) {
        var days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .map(date -> named.day(date, calendar.hoursOn(date)))
                .toList();
        return new YearView.Month(
                month.getMonth().getDisplayName(TextStyle.FULL, INDONESIAN), spans(calendar, month), days);
    }

    private static List<YearView.Span> spans(WorkingCalendar calendar, YearMonth month) {
        var spans = new ArrayList<YearView.Span>();
        var first = 1;
        for (var day = 1; day <= month.lengthOfMonth(); day++) {
            var name = patternOn(calendar, month.atDay(day));
            var last = day == month.lengthOfMonth();
            if (last || !Objects.equals(name, patternOn(calendar, month.atDay(day + 1)))) {
                spans.add(new YearView.Span(first, day, name));
                first = day + 1;
            }
        }
        return spans;
    }

    private static String patternOn(WorkingCalendar calendar, LocalDate date) {
        return calendar.patternOn(date).map(WeeklyPattern::name).orElse("");
    }

    /** Those that hold on some day of the year, in the order of their first day. */
    private static List<YearView.Hours> patterns(WorkingCalendar calendar, List<CalendarChange> changes, Year year) {
        return year.atDay(1)
                .datesUntil(year.plusYears(1).atDay(1))
                .flatMap(date -> calendar.patternOn(date).stream())
                .distinct()
                .map(pattern -> new YearView.Hours(
                        pattern.name(),
                        ChangeWords.validity(pattern.from(), pattern.to()),
                        pattern.from(),
                        pattern.to(),
                        pattern.ramadan(),
                        WeekText.write(pattern.days()),
                        changes.stream()
                                        .anyMatch(change -> change.kind() == ChangeKind.POLA
                                                && change.name().equals(pattern.name()))
                                ? "perubahan"
                                : "konfigurasi"))
                .toList();
    }
}
