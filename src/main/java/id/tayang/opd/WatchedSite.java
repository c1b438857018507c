package id.tayang.opd;

import java.time.Instant;

/**
 * What is known of how a site is kept.
 *
 * @param host full name
 * @param seenAt last look; null before the first
 * @param updatedAt newest change that a look has shown; null while none has
 * @param etag of the feed then; null for none
 * @param lastModified of the feed then, as the server wrote it; null for none
 * @param failures looks in a row that failed
 * @param problem why the last look failed; null when it did not
 * @param visitors null where none are counted
 */
record WatchedSite(
        String host,
        Instant seenAt,
        Instant updatedAt,
        String etag,
        String lastModified,
        int failures,
        String problem,
        Long visitors) {

    static WatchedSite unseen(String host) {
        return new WatchedSite(host, null, null, null, null, 0, null, null);
    }

    boolean updatedSince(Instant moment) {
        return updatedAt != null && !updatedAt.isBefore(moment);
    }
}
