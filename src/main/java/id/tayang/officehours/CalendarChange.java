package id.tayang.officehours;

import id.tayang.calendar.Holiday;
import id.tayang.calendar.TimeInterval;
import id.tayang.calendar.WeeklyPattern;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that an administrator changed. Made from {@link ChangeText}, or read back from the database.
 *
 * @param from the day, or the first of several; null in a pattern that always was
 * @param to the last day; the same as {@code from} for a single one, null in a pattern that stays
 * @param source the decree; empty where none is needed
 * @param hours as typed; empty where the kind has none, or for the usual hours of an extra working day
 */
record CalendarChange(
        ChangeKind kind, LocalDate from, LocalDate to, String name, String source, boolean ramadan, String hours) {

    /** Each of the days; not for patterns. */
    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    /** Only for the two kinds of holiday. */
    Holiday holiday() {
        return new Holiday(from, name, kind.holidayKind(), source);
    }

    /**
     * Only for patterns.
     *
     * @throws IllegalArgumentException when the hours can't be read
     */
    WeeklyPattern pattern() {
        return new WeeklyPattern(name, from, to, ramadan, WeekText.read(WeekText.lines(hours)));
    }

    /**
     * Only for extra working days; empty for the usual hours.
     *
     * @throws IllegalArgumentException when the hours can't be read
     */
    List<TimeInterval> hoursOfDay() {
        return WeekText.hours(hours);
    }
}
