package id.tayang.kanal.wordpress;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a server wants to be left alone. */
final class RetryAfter {

    /** Whoever says more is wrong. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private RetryAfter() {}

    /**
     * @param header seconds or an HTTP date; null when there is none
     * @return zero when it says nothing that can be read
     */
    static Duration of(String header, Instant now) {
        if (header == null) {
            return Duration.ZERO;
        }
        try {
            var text = header.strip();
            var wanted = text.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return wanted.isNegative() ? Duration.ZERO : wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
        } catch (DateTimeException unreadable) {
            return Duration.ZERO;
        }
    }
}
