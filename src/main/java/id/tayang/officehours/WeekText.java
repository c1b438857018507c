package id.tayang.officehours;

import id.tayang.calendar.TimeInterval;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
