package id.tayang.publishing;

import java.time.Instant;

/**
 * Where an item stands on a channel.
 *
 * @param sidik hash of the text that was approved
 * @param status one of the constants below
 * @param remoteId by which the channel knows the post; null unless it appeared by itself
 * @param url where the text can be seen; null unless it appeared
 * @param reason what hinders it, for officials; null when nothing does
 * @param attempts calls in a row that came to nothing
 * @param again when the channel is asked again; null unless it is
 */
record ReleaseState(
        String sidik, String status, String remoteId, String url, String reason, int attempts, Instant again) {

    /** The channel is about to be called, or was and the answer is lost. */
    static final String BEGUN = "mulai";

    /** Surely nothing was done; the channel is asked again later. */
    static final String DELAYED = "tunda";

    /** It may have appeared: an official looks. */
    static final String UNCERTAIN = "periksa";

    /** The channel refuses: an official acts. */
    static final String REFUSED = "ditolak";

    /** The channel is served by an official. */
    static final String BY_HAND = "manual";

    static final String PUBLISHED = "tayang";

    /** An official gave it up. */
    static final String GIVEN_UP = "gagal";

    static final String WITHDRAWN = "ditarik";

    ReleaseState with(String next, String why) {
        return new ReleaseState(sidik, next, remoteId, url, why, attempts, null);
    }

    /** @param id null where the channel or the official gives none */
    ReleaseState published(String id, String address) {
        return new ReleaseState(sidik, PUBLISHED, id, address, null, 0, null);
    }

    ReleaseState delayed(Instant until, String why) {
        return new ReleaseState(sidik, DELAYED, remoteId, url, why, attempts + 1, until);
    }

    boolean is(String other) {
        return status.equals(other);
    }
}
