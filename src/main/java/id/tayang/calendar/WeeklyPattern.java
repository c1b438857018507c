package id.tayang.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The hours of a week, as long as they are valid. Breaks are the gaps between the intervals of a day; a day without
 * intervals is not worked.
 *
 * @param from first day of validity; null when there always was this pattern
 * @param to last day of validity; null when it stays
 * @param ramadan whether these are the shorter hours of Ramadan (32.5 instead of 37.5 a week)
 */
public record WeeklyPattern(
        String name, LocalDate from, LocalDate to, boolean ramadan, Map<DayOfWeek, List<TimeInterval>> days) {

    /**
     * Which of two valid patterns wins: the narrower one (Ramadan inside the year), of equally wide ones the later one (a
     * new regulation after the old).
     */
    static final Comparator<WeeklyPattern> STRENGTH = Comparator.comparingLong(WeeklyPattern::width)
            .reversed()
            .thenComparing(WeeklyPattern::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    public WeeklyPattern {
        days = days.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, day -> sorted(day.getValue())));
    }

    boolean validOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    List<TimeInterval> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    Duration weeklyTotal() {
        return days.values().stream()
                .flatMap(Collection::stream)
                .map(TimeInterval::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What Perpres 21/2023 article 4 asks of a week, breaks not counted. */
    Duration weeklyStandard() {
        return ramadan ? Duration.ofMinutes(32 * 60 + 30) : Duration.ofMinutes(37 * 60 + 30);
    }

    private long width() {
        return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to);
    }

    private static List<TimeInterval> sorted(List<TimeInterval> intervals) {
        return intervals.stream()
                .sorted(Comparator.comparing(TimeInterval::start))
                .toList();
    }
}
