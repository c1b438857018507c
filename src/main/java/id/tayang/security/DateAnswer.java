package id.tayang.security;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Dates and times as form-js writes them: {@code 2026-12-25}, {@code 14:30}, both with or without an offset. */
final class DateAnswer {

    private static final String OFFSET = "(Z|[+-]\\d{2}:\\d{2})?";

    private DateAnswer() {}

    static Optional<String> problem(FormField field, String answer) {
        var kind = field.definition().path("subtype").asText();
        return kind.equals("time") ? time(answer) : kind.equals("date") ? date(answer) : dateTime(answer);
    }

    private static Optional<String> dateTime(String answer) {
        var parts = answer.split("T", 2);
        return parts.length < 2 ? wrong("tanggal dan jam") : date(parts[0]).or(() -> time(parts[1]));
    }

    private static Optional<String> date(String answer) {
        try {
            var year = LocalDate.parse(answer).getYear();
            return year < 1900 || year > 2200 ? wrong("tanggal") : Optional.empty();
        } catch (DateTimeException e) {
            return wrong("tanggal");
        }
    }

    private static Optional<String> time(String answer) {
        try {
            LocalTime.parse(answer.replaceFirst(OFFSET + "$", ""));
            return Optional.empty();
        } catch (DateTimeException e) {
            return wrong("jam");
        }
    }

    private static Optional<String> wrong(String what) {
        return Optional.of("harus berisi %s yang benar.".formatted(what));
    }
}
