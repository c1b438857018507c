package id.tayang.kanal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpHeaders;

/** How long a network wants to be left alone. Zero when it says nothing that can be read. */
public final class RetryAfter {

    /** Whoever says more is wrong, or means a ban. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private RetryAfter() {}

    /**
     * From {@code Retry-After}, else from a header that says when the count starts again.
     *
     * @param reset its name; seconds since 1970 or an ISO moment
     */
    public static Duration of(HttpHeaders headers, String reset, Clock clock) {
        var after = headers.getFirst(HttpHeaders.RETRY_AFTER);
        var start = headers.getFirst(reset);
        if (after != null || start == null) {
            return of(after, clock.instant());
        }
        try {
            var moment =
                    start.matches("\\d{1,12}") ? Instant.ofEpochSecond(Long.parseLong(start)) : Instant.parse(start);
            return within(Duration.between(clock.instant(), moment));
        } catch (DateTimeException unreadable) {
            return Duration.ZERO;
        }
    }

    /** @param header {@code Retry-After}: seconds or an HTTP date; null when there is none */
    public static Duration of(String header, Instant now) {
        if (header == null) {
            return Duration.ZERO;
        }
        var text = header.strip();
        try {
            return text.matches("\\d{1,12}")
                    ? seconds(Long.parseLong(text))
                    : within(Duration.between(
                            now,
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant()));
        } catch (DateTimeException unreadable) {
            return Duration.ZERO;
        }
    }

    public static Duration seconds(long seconds) {
        return within(Duration.ofSeconds(Math.max(0, Math.min(seconds, LONGEST.toSeconds()))));
    }

    private static Duration within(Duration wanted) {
        return wanted.isNegative() ? Duration.ZERO : wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }
}
