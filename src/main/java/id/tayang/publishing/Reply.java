package id.tayang.publishing;

import java.time.Instant;

/** An article that answers another one, or is answered by it (hak jawab). */
record Reply(String title, String path, Instant at) {}
