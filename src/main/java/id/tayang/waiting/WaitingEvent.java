package id.tayang.waiting;

import java.time.Instant;

/**
 * Something outside the process that a running case listens for and that the reader may declare to have happened.
 *
 * @param execution where the case listens
 * @param message name of the message in the model
 * @param kasus the case
 * @param judul its title; empty when it has none
 * @param sop name of the SOP
 * @param label name of the event
 * @param blocking whether the case stands still until then; otherwise it goes on and the event only may happen, as a
 *     withdrawal
 * @param since since when the case listens
 */
record WaitingEvent(
        String execution,
        String message,
        String kasus,
        String judul,
        String sop,
        String label,
        boolean blocking,
        Instant since) {}
