package id.tayang.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Reads an office's hours and days as a sceptic would. */
final class CalendarCheck {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final List<WeeklyPattern> patterns;
    private final List<SpecialDay> closed;
    private final List<SpecialDay> open;
    private final List<Finding> findings = new ArrayList<>();

    CalendarCheck(List<WeeklyPattern> patterns, List<SpecialDay> closed, List<SpecialDay> open) {
        this.patterns = patterns;
        this.closed = closed;
        this.open = open;
    }

    List<Finding> findings() {
        if (patterns.isEmpty()) {
            error("Kalender tidak mempunyai satu pun pola jam kerja.");
        }
        patterns.forEach(this::check);
        checkRivals();
        checkSpecialDays();
        return List.copyOf(findings);
    }

    private void check(WeeklyPattern pattern) {
        if (pattern.from() != null && pattern.to() != null && pattern.to().isBefore(pattern.from())) {
            error("Pola \"%s\": tanggal selesai %s mendahului tanggal mulai %s."
                    .formatted(pattern.name(), pattern.to(), pattern.from()));
        }
        for (var day : DayOfWeek.values()) {
            checkOverlap(
                    "Pola \"%s\", %s".formatted(pattern.name(), day.getDisplayName(TextStyle.FULL, INDONESIAN)),
                    pattern.on(day));
        }
        var total = pattern.weeklyTotal();
        if (total.isZero()) {
            error("Pola \"%s\" tidak mempunyai jam kerja.".formatted(pattern.name()));
        } else if (!total.equals(pattern.weeklyStandard())) {
            warning("Pola \"%s\" berjumlah %s jam per minggu, Perpres 21/2023 menetapkan %s jam (tanpa istirahat)."
                    .formatted(pattern.name(), hours(total), hours(pattern.weeklyStandard())));
        }
    }

    private void checkRivals() {
        var seen = new HashSet<List<LocalDate>>();
        for (var pattern : patterns) {
            if (!seen.add(Arrays.asList(pattern.from(), pattern.to()))) {
                error("Pola \"%s\" mempunyai masa berlaku yang sama dengan pola lain.".formatted(pattern.name()));
            }
        }
    }

    private void checkSpecialDays() {
        var dates = new HashSet<LocalDate>();
        for (var day : closed) {
            if (!dates.add(day.date())) {
                error("Penutupan kantor %s tertulis dua kali.".formatted(day.date()));
            }
        }
        for (var day : open) {
            if (!dates.add(day.date())) {
                error("Hari kerja tambahan %s sudah tertulis sebagai penutupan atau hari kerja tambahan lain."
                        .formatted(day.date()));
            }
            if (day.closed()) {
                error("Hari kerja tambahan %s tidak mempunyai jam: tulis jamnya, pola hari itu kosong."
                        .formatted(day.date()));
            }
            checkOverlap("Hari kerja tambahan %s".formatted(day.date()), day.hours());
        }
    }

    private void checkOverlap(String where, List<TimeInterval> hours) {
        for (var i = 1; i < hours.size(); i++) {
            if (hours.get(i - 1).overlaps(hours.get(i))) {
                error("%s: jam %s dan %s bertumpang tindih.".formatted(where, hours.get(i - 1), hours.get(i)));
            }
        }
    }

    private static String hours(Duration total) {
        return String.format(INDONESIAN, "%.1f", total.toMinutes() / 60.0);
    }

    private void error(String message) {
        findings.add(Finding.error(message));
    }

    private void warning(String message) {
        findings.add(Finding.warning(message));
    }
}
