package id.tayang.engine;

import java.time.Instant;

/**
 * A case begins or ends to wait for a message: a receive task or an intermediate catch event, on the way of the case.
 *
 * @param id of the activity instance
 * @param kasus id of the process instance
 * @param activity id of the element in the model
 * @param name its name; the id where the model gives none
 * @param started null unless the wait begins
 * @param ended null unless it ends
 */
public record WaitEntry(String id, String kasus, String activity, String name, Instant started, Instant ended) {}
