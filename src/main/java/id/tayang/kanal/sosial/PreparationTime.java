package id.tayang.kanal.sosial;

import id.tayang.kanal.Halt;
import id.tayang.kanal.Outcome.Throttled;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a call may prepare before the rest waits for the next attempt. What follows, the post and a look-up of three requests
 * that each wait for an answer, still ends within the lock of its job.
 */
final class PreparationTime {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Clock clock;
    private final Instant end;

    PreparationTime(Clock clock) {
        this.clock = clock;
        this.end = clock.instant().plus(LONG);
    }

    void check() throws Halt {
        if (clock.instant().isAfter(end)) {
            throw new Halt(new Throttled(
                    Duration.ZERO, "Gambarnya banyak atau sambungannya lambat; sisanya dilanjutkan sebentar lagi."));
        }
    }
}
