package id.tayang.document;

import java.time.Instant;

/** Proof that a case was published, kept for its archive. */
public interface EvidenceLog {

    /**
     * Adds one proof in the transaction of the caller. The same case, channel, address and hash is kept once, so a
     * retried step adds nothing.
     *
     * @param kasus process instance id of the case
     * @param kanal channel, e.g. {@code situs}
     * @param url where it stands; null when the channel has no address
     * @param sha256 hash of what was published; null when unknown
     */
    void record(String kasus, String kanal, String url, String sha256, Instant at);
}
