package id.tayang.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Optional<WeeklyPattern> patternOn(LocalDate date) {
        return patterns.stream().filter(pattern -> pattern.validOn(date)).findFirst();
    }

    private List<TimeInterval> usual(LocalDate date) {
        return patternOn(date).map(pattern -> pattern.on(date.getDayOfWeek())).orElse(List.of());
    }
}
