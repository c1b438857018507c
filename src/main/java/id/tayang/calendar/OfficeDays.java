package id.tayang.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is worked on a date: a special day decides first, then the days off, then the pattern.
 *
 * @param patterns strongest first
 * @param years the years that the holiday list covers
 */
record OfficeDays(
        List<WeeklyPattern> patterns, Set<LocalDate> daysOff, Map<LocalDate, SpecialDay> special, Set<Year> years) {

    OfficeDays {
        patterns = patterns.stream().sorted(WeeklyPattern.STRENGTH.reversed()).toList();
        daysOff = Set.copyOf(daysOff);
        special = Map.copyOf(special);
        years = Set.copyOf(years);
    }

    List<TimeInterval> hoursOn(LocalDate date) {
        if (special.containsKey(date)) {
            return special.get(date).hours();
        }
        return daysOff.contains(date) ? List.of() : usual(date);
    }

    private List<TimeInterval> usual(LocalDate date) {
        for (var pattern : patterns) {
            if (pattern.validOn(date)) {
                return pattern.on(date.getDayOfWeek());
            }
        }
        return List.of();
    }
}
