package id.tayang.identity;

/** When, in the start of the application, identities stand. Models are deployed before, the web server starts long after. */
public final class IdentityPhase {

    static final int SEED = 1000;

    /** Groups and their rights stand from here on. */
    public static final int SEEDED = SEED + 1;

    private IdentityPhase() {}
}
