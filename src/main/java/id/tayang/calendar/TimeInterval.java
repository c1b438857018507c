package id.tayang.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Working hours without a break, within one day. The end belongs to it: who finishes at 16:00:00 finishes in working time. */
public record TimeInterval(LocalTime start, LocalTime end) {

    private static final Pattern FORM = Pattern.compile("(\\d{2}:\\d{2})\\s*-\\s*(\\d{2}:\\d{2})");

    public TimeInterval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "Jam kerja %s-%s tidak sah: jam mulai harus sebelum jam selesai pada hari yang sama."
                            .formatted(start, end));
        }
    }

    /** Reads {@code 07:30-12:00}. */
    public static TimeInterval parse(String text) {
        var form = FORM.matcher(text == null ? "" : text.strip());
        if (!form.matches()) {
            throw unreadable(text);
        }
        try {
            return new TimeInterval(LocalTime.parse(form.group(1)), LocalTime.parse(form.group(2)));
        } catch (DateTimeParseException e) {
            throw unreadable(text);
        }
    }

    boolean overlaps(TimeInterval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    Duration length() {
        return Duration.between(start, end);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "Jam kerja \"%s\" tidak terbaca: tulis seperti 07:30-12:00 (paling akhir 23:59).".formatted(text));
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
