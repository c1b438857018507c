package id.tayang.sla;

import java.time.Duration;
import java.time.Instant;

/**
 * Told within the transaction that writes a breach into the ledger.
 *
 * @param deadline the one that passed
 * @param noted not before the deadline
 */
public record BreachNoted(Instant deadline, Instant noted) {

    public Duration lag() {
        return Duration.between(deadline, noted);
    }
}
