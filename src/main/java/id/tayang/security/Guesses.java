package id.tayang.security;

import java.time.Duration;

/** Slows down who tries addresses that open something, until one does. Counts per network, in memory. */
public final class Guesses {

    private final RecentFailures failures;

    /** @param allowed wrong ones within the window before any more are refused */
    public Guesses(int allowed, Duration window) {
        failures = new RecentFailures(allowed, window, System::nanoTime);
    }

    /** @param address of the client, as the request has it */
    public boolean tooMany(String address) {
        return failures.tooMany(Network.of(address));
    }

    public void wrong(String address) {
        failures.add(Network.of(address));
    }
}
