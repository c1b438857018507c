package id.tayang.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a channel that did nothing is asked again. */
final class Backoff {

    private static final List<Duration> STEPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(2));

    /** Most of a day; by then an official has to know. */
    private static final int MOST = 12;

    private Backoff() {}

    /**
     * @param attempts calls in a row that came to nothing, this one included
     * @param atLeast as the channel demands
     * @return empty when it is enough
     */
    static Optional<Instant> next(Instant now, int attempts, Duration atLeast) {
        if (attempts > MOST) {
            return Optional.empty();
        }
        var step = STEPS.get(Math.min(attempts, STEPS.size()) - 1);
        return Optional.of(now.plus(step.compareTo(atLeast) < 0 ? atLeast : step));
    }
}
