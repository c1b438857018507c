package id.tayang.kanal.sosial;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpHeaders;

/** How long a network wants to be left alone. */
final class RetryAfter {

    /** Whoever says more is wrong, or means a ban. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private RetryAfter() {}

    /**
     * From {@code Retry-After}, else from a header that says when the count starts again.
     *
     * @param reset its name; seconds since 1970 or an ISO moment
     * @return zero when neither is there or readable
     */
    static Duration of(HttpHeaders headers, String reset, Clock clock) {
        var after = headers.getFirst(HttpHeaders.RETRY_AFTER);
        var start = headers.getFirst(reset);
        try {
            if (after != null) {
                return within(
                        after.matches("\\d+")
                                ? seconds(Long.parseLong(after))
                                : Duration.between(clock.instant(), httpDate(after)));
            } else if (start != null) {
                var moment =
                        start.matches("\\d+") ? Instant.ofEpochSecond(Long.parseLong(start)) : Instant.parse(start);
                return within(Duration.between(clock.instant(), moment));
            }
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Duration.ZERO;
        }
        return Duration.ZERO;
    }

    static Duration seconds(long seconds) {
        return within(Duration.ofSeconds(Math.max(0, Math.min(seconds, LONGEST.toSeconds()))));
    }

    private static Instant httpDate(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private static Duration within(Duration wanted) {
        return wanted.isNegative() ? Duration.ZERO : wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }
}
