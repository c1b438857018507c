package id.tayang.kanal.wordpress;

import id.tayang.kanal.Outcome;

/** Ends what is done at WordPress early. Never leaves this package; has no cause, causes hold addresses and headers. */
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
