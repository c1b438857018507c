package id.tayang.opd;

import java.time.Instant;

/**
 * A link by which the person in charge of a site comes to the page on which he makes his own password.
 *
 * @param id names the link among officials; it opens nothing
 * @param label name of the site below the parent domain
 * @param account of the person in charge
 * @param email to which the link goes
 * @param createdBy user id; null when the process made it
 * @param sentAt null until the mail went out
 * @param until from then on it opens nothing; null until the mail went out
 * @param redeemedAt null until it was used
 * @param revokedAt null unless it was taken back, or another took its place
 */
record HandOver(
        String id,
        String kasus,
        String label,
        String account,
        String email,
        Instant createdAt,
        String createdBy,
        Instant sentAt,
        Instant until,
        Instant redeemedAt,
        Instant revokedAt) {

    enum State {
        WAITING("menunggu dikirim"),
        OPEN("dikirim, belum dipakai"),
        EXPIRED("kedaluwarsa"),
        REDEEMED("sudah dipakai"),
        REVOKED("dicabut");

        final String label;

        State(String label) {
            this.label = label;
        }
    }

    State state(Instant now) {
        if (redeemedAt != null) {
            return State.REDEEMED;
        } else if (revokedAt != null) {
            return State.REVOKED;
        } else if (until == null) {
            return State.WAITING;
        }
        return now.isBefore(until) ? State.OPEN : State.EXPIRED;
    }
}
