package id.tayang.publishing;

import java.time.Instant;

/**
 * Lets whoever has it read a text that is not published.
 *
 * @param id names the link among officials; it opens nothing
 * @param task in which it was given away, and with which it ends
 * @param variable of the case that holds the text
 * @param createdBy user id
 * @param until from then on it opens nothing
 * @param revokedAt null unless somebody took it back
 */
record PreviewLink(
        String id,
        String task,
        String variable,
        String createdBy,
        Instant createdAt,
        Instant until,
        Instant revokedAt) {

    boolean open(Instant now) {
        return revokedAt == null && now.isBefore(until);
    }
}
