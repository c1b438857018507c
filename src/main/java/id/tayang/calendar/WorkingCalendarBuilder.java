package id.tayang.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what is known of an office's hours and days, and refuses it as a whole when it contradicts itself. */
public final class WorkingCalendarBuilder {

    private final ZoneId zone;
    private final List<WeeklyPattern> patterns = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<SpecialDay> closed = new ArrayList<>();
    private final List<SpecialDay> opened = new ArrayList<>();
    private final Set<HolidayKind> worked = EnumSet.noneOf(HolidayKind.class);

    WorkingCalendarBuilder(ZoneId zone) {
        this.zone = zone;
    }

    public WorkingCalendarBuilder pattern(WeeklyPattern pattern) {
        patterns.add(pattern);
        return this;
    }

    public WorkingCalendarBuilder holidays(Collection<Holiday> named) {
        holidays.addAll(named);
        return this;
    }

    /** The office works on days of this kind, as service units do. Without this both kinds are days off. */
    public WorkingCalendarBuilder worksOn(HolidayKind kind) {
        worked.add(kind);
        return this;
    }

    /** The office alone is closed on a day. */
    public WorkingCalendarBuilder closed(LocalDate date) {
        closed.add(new SpecialDay(date, List.of()));
        return this;
    }

    /**
     * The office works on a day that would be off, or at other hours than usual.
     *
     * @param hours empty for the usual hours of that day
     */
    public WorkingCalendarBuilder open(LocalDate date, List<TimeInterval> hours) {
        opened.add(new SpecialDay(date, hours));
        return this;
    }

    /** @throws InvalidCalendarException naming every error, when there is one */
    public WorkingCalendar build() {
        var open = opened.stream().map(this::withHours).toList();
        var findings = new CalendarCheck(patterns, closed, open).findings();
        var errors = findings.stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidCalendarException(errors);
        }
        return new WorkingCalendar(zone, new OfficeDays(patterns, daysOff(), byDate(open), years()), findings);
    }

    /** Only when everything is known: a pattern may be added after the day. */
    private SpecialDay withHours(SpecialDay day) {
        var usual = new OfficeDays(patterns, Set.of(), Map.of(), Set.of());
        return day.hours().isEmpty() ? new SpecialDay(day.date(), usual.hoursOn(day.date())) : day;
    }

    private Set<LocalDate> daysOff() {
        return holidays.stream()
                .filter(holiday -> !worked.contains(holiday.kind()))
                .map(Holiday::date)
                .collect(Collectors.toSet());
    }

    private Map<LocalDate, SpecialDay> byDate(List<SpecialDay> open) {
        return Stream.concat(closed.stream(), open.stream()).collect(Collectors.toMap(SpecialDay::date, day -> day));
    }

    private Set<Year> years() {
        return holidays.stream()
                .filter(holiday -> holiday.kind() == HolidayKind.LIBUR)
                .map(holiday -> Year.from(holiday.date()))
                .collect(Collectors.toSet());
    }
}
