package id.tayang.kanal;

/** Ends what an adapter does at a network early, and never leaves the adapter. Has no cause: causes hold addresses and headers. */
public final class Halt extends Exception {

    private final transient Outcome outcome;

    public Halt(Outcome outcome) {
        super(null, null, false, false);
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
