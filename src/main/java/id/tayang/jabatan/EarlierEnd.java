package id.tayang.jabatan;

import java.time.Instant;

/** An end that was brought forward. */
record EarlierEnd(String standIn, Instant from, Instant to, String by, Instant at, String reason) {}
