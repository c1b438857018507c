package id.tayang.sla;

import java.time.Duration;
import java.util.Optional;

/**
 * After which part of the standard to warn.
 *
 * @param percent 1 to 99; 0 for never
 */
record Share(int percent) {

    static final Share USUAL = new Share(75);

    /** Reads {@code 75%} or {@code tidak}; empty when it is neither. */
    static Optional<Share> read(String text) {
        var word = text.strip();
        if (word.equals("tidak")) {
            return Optional.of(new Share(0));
        }
        return word.matches("[1-9]\\d?%")
                ? Optional.of(new Share(Integer.parseInt(word.substring(0, word.length() - 1))))
                : Optional.empty();
    }

    boolean never() {
        return percent == 0;
    }

    Duration of(Duration whole) {
        return whole.multipliedBy(percent).dividedBy(100);
    }
}
