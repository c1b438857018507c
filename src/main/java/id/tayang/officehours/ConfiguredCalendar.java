package id.tayang.officehours;

import id.tayang.calendar.Holiday;
import id.tayang.calendar.HolidayKind;
import id.tayang.calendar.InvalidCalendarException;
import id.tayang.calendar.TimeInterval;
import id.tayang.calendar.WeeklyPattern;
import id.tayang.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The office's calendar as it was configured at start. What administrators changed since comes on top, and is the later
 * word: on its days the configuration counts no more, and a pattern takes the place of the configured one of its name.
 */
record ConfiguredCalendar(
        ZoneId zone,
        List<HolidayKind> worksOn,
        List<WeeklyPattern> patterns,
        List<LocalDate> closures,
        List<ExtraDay> extraDays,
        List<Holiday> holidays) {

    /** @param hours empty for the usual hours of that weekday */
    record ExtraDay(LocalDate date, List<TimeInterval> hours) {}

    /** @throws InvalidCalendarException when the changes contradict each other or the configuration */
    WorkingCalendar with(Collection<CalendarChange> changes) {
        var builder = WorkingCalendar.in(zone);
        worksOn.forEach(builder::worksOn);
        builder.holidays(holidays);
        var names = changes.stream()
                .filter(change -> change.kind() == ChangeKind.POLA)
                .map(CalendarChange::name)
                .collect(Collectors.toSet());
        patterns.stream().filter(pattern -> !names.contains(pattern.name())).forEach(builder::pattern);
        var days = changes.stream()
                .filter(change -> change.kind() == ChangeKind.PENUTUPAN || change.kind() == ChangeKind.HARI_KERJA)
                .flatMap(CalendarChange::days)
                .collect(Collectors.toSet());
        closures.stream().filter(date -> !days.contains(date)).forEach(builder::closed);
        extraDays.stream()
                .filter(day -> !days.contains(day.date()))
                .forEach(day -> builder.open(day.date(), day.hours()));
        for (var change : changes) {
            switch (change.kind()) {
                case LIBUR, CUTI_BERSAMA -> builder.holidays(List.of(change.holiday()));
                case PENUTUPAN -> change.days().forEach(builder::closed);
                case HARI_KERJA -> builder.open(change.from(), change.hoursOfDay());
                case POLA -> builder.pattern(change.pattern());
            }
        }
        return builder.build();
    }
}
