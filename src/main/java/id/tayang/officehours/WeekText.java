package id.tayang.officehours;

import id.tayang.calendar.TimeInterval;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The hours of a week in an administrator's words: {@code senin-kamis: 07:30-12:00, 13:00-16:00}. */
final class WeekText {

    private static final List<String> DAYS = List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");

    private WeekText() {}

    static Map<DayOfWeek, List<TimeInterval>> read(Map<String, String> text) {
        var week = new EnumMap<DayOfWeek, List<TimeInterval>>(DayOfWeek.class);
        text.forEach((days, hours) -> {
            var ends = days.split("-");
            var first = day(ends[0]);
            var last = day(ends[ends.length - 1]);
            if (ends.length > 2 || last < first) {
                throw new IllegalArgumentException("rentang hari \"%s\" tidak sah.".formatted(days));
            }
            for (var day = first; day <= last; day++) {
                if (week.put(DayOfWeek.of(day + 1), hours(hours)) != null) {
                    throw new IllegalArgumentException("hari %s tertulis dua kali.".formatted(DAYS.get(day)));
                }
            }
        });
        return week;
    }

    /**
     * Splits what is typed into one field: a line (or what stands before a semicolon) for each day or days.
     *
     * @throws IllegalArgumentException when a line has no days before its first colon
     */
    static Map<String, String> lines(String text) {
        var week = new LinkedHashMap<String, String>();
        for (var line : text.split("[\\n;]")) {
            if (line.isBlank()) {
                continue;
            }
            var colon = line.indexOf(':');
            var days = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (days.isEmpty() || Character.isDigit(days.charAt(0))) {
                throw new IllegalArgumentException(
                        "baris jam \"%s\" tidak terbaca, tulis seperti senin-kamis: 07:30-12:00, 13:00-16:00."
                                .formatted(line.strip()));
            }
            if (week.put(days, line.substring(colon + 1)) != null) {
                throw new IllegalArgumentException("hari %s tertulis dua kali.".formatted(days));
            }
        }
        return week;
    }

    /** The other way round, a line for each run of days with the same hours; days off are left out. */
    static String write(Map<DayOfWeek, List<TimeInterval>> week) {
        var lines = new ArrayList<String>();
        for (var first = 0; first < DAYS.size(); first++) {
            var hours = week.getOrDefault(DayOfWeek.of(first + 1), List.of());
            var last = first;
            while (last + 1 < DAYS.size() && hours.equals(week.getOrDefault(DayOfWeek.of(last + 2), List.of()))) {
                last++;
            }
            if (!hours.isEmpty()) {
                var days = first == last ? DAYS.get(first) : DAYS.get(first) + "-" + DAYS.get(last);
                lines.add(days + ": " + write(hours));
            }
            first = last;
        }
        return String.join("\n", lines);
    }

    static String write(List<TimeInterval> hours) {
        return hours.stream().map(TimeInterval::toString).collect(Collectors.joining(", "));
    }

    static List<TimeInterval> hours(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",")).map(TimeInterval::parse).toList();
    }

    private static int day(String name) {
        var day = DAYS.indexOf(name.strip());
        if (day < 0) {
            throw new IllegalArgumentException(
                    "hari \"%s\" tidak dikenal, pilih %s.".formatted(name, String.join(", ", DAYS)));
        }
        return day;
    }
}
