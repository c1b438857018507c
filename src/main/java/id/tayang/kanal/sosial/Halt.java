package id.tayang.kanal.sosial;

import id.tayang.kanal.Outcome;

/** Ends what is done at a network early. Never leaves this package. */
final class Halt extends Exception {

    private final transient Outcome outcome;

    Halt(Outcome outcome) {
        super(null, null, false, false);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
