package id.tayang.engine;

import java.time.Instant;

/**
 * What a command did to a case.
 *
 * @param kasus id of the process instance
 * @param definition id of the version it runs on now
 * @param started null unless it began
 * @param ended null unless it ended
 * @param cancelled whether it was broken off, when it ended
 * @param title its new title (variable {@code judul}); null when that did not change
 */
public record CaseEntry(
        String kasus, String definition, Instant started, Instant ended, boolean cancelled, String title) {}
