package id.tayang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** {@code from("Jum 2026-11-20 15:30").plus("P1D").in(calendar).is("Sen 2026-11-23 15:30")}. Day names are checked too. */
record Deadline(String start, String duration, WorkingCalendar calendar) {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm[:ss]", Locale.forLanguageTag("id"));

    static Deadline from(String start) {
        return new Deadline(start, "PT0S", null);
    }

    Deadline plus(String duration) {
        return new Deadline(start, duration, calendar);
    }

    Deadline in(WorkingCalendar calendar) {
        return new Deadline(start, duration, calendar);
    }

    void is(String end) {
        var from = LocalDateTime.parse(start, FORM).atZone(calendar.zone()).toInstant();

        var due = calendar.plus(from, WorkingDuration.parse(duration));

        assertThat(due.atZone(calendar.zone()).toLocalDateTime())
                .as("%s + %s", start, duration)
                .isEqualTo(LocalDateTime.parse(end, FORM));
    }
}
