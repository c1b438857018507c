package id.tayang.officehours;

import id.tayang.calendar.Holiday;
import id.tayang.calendar.TimeInterval;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Why a day is as it is. */
final class NamedDays {

    private final List<Holiday> holidays;
    private final Map<LocalDate, String> closed = new LinkedHashMap<>();
    private final Map<LocalDate, String> opened = new LinkedHashMap<>();

    NamedDays(ConfiguredCalendar configured, Collection<CalendarChange> changes) {
        holidays = Stream.concat(
                        configured.holidays().stream(),
                        changes.stream()
                                .filter(change -> change.kind().holiday())
                                .map(CalendarChange::holiday))
                .toList();
        configured.closures().forEach(date -> closed.put(date, "Penutupan kantor"));
        configured.extraDays().forEach(day -> opened.put(day.date(), "Hari kerja tambahan"));
        for (var change : changes) {
            if (change.kind() == ChangeKind.PENUTUPAN) {
                change.days().forEach(date -> closed.put(date, change.name()));
                change.days().forEach(opened::remove);
            } else if (change.kind() == ChangeKind.HARI_KERJA) {
                opened.put(change.from(), change.name());
                closed.remove(change.from());
            }
        }
    }

    YearView.Day day(LocalDate date, List<TimeInterval> hours) {
        var ofDay =
                holidays.stream().filter(holiday -> holiday.date().equals(date)).toList();
        var names = Stream.of(
                        ofDay.stream().map(Holiday::name),
                        Stream.ofNullable(closed.get(date)),
                        Stream.ofNullable(opened.get(date)))
                .flatMap(name -> name)
                .toList();
        return new YearView.Day(
                date, date.getDayOfWeek().getValue(), kind(date, hours, ofDay), WeekText.write(hours), names);
    }

    private String kind(LocalDate date, List<TimeInterval> hours, List<Holiday> ofDay) {
        if (opened.containsKey(date)) {
            return ChangeKind.HARI_KERJA.label();
        } else if (closed.containsKey(date)) {
            return ChangeKind.PENUTUPAN.label();
        } else if (!hours.isEmpty()) {
            return "kerja";
        }
        return ofDay.isEmpty() ? "akhir-pekan" : ofDay.get(0).kind().label();
    }
}
