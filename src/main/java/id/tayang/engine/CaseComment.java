package id.tayang.engine;

import java.time.Instant;

/**
 * A note in a case.
 *
 * @param oleh id of the user; null when nobody was signed in
 */
public record CaseComment(Instant pada, String oleh, String teks) {}
