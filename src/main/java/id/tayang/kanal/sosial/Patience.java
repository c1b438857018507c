package id.tayang.kanal.sosial;

import id.tayang.kanal.Outcome.Throttled;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long uploads may take before the rest waits for the next attempt: with an upload, the post and a look-up behind it, each
 * waiting for its answer, a call still ends within the lock of its job.
 */
final class Patience {

    private static final Duration LONG = Duration.ofSeconds(40);

    private final Clock clock;
    private final Instant end;

    Patience(Clock clock) {
        this.clock = clock;
        this.end = clock.instant().plus(LONG);
    }

    void check() throws Halt {
        if (clock.instant().isAfter(end)) {
            throw new Halt(new Throttled(Duration.ZERO, "Gambar masih diunggah; sisanya dilanjutkan sebentar lagi."));
        }
    }
}
