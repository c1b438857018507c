package id.tayang.waiting;

import java.time.Instant;

/**
 * A moment that a running case stands still for and that the reader may change until then.
 *
 * @param id of the moment
 * @param judul title of the case; empty when it has none
 * @param sop name of the SOP
 * @param label name of the event
 * @param kanal name of the channel that it is about; null when it is about none
 * @param pada the moment
 * @param tampil the same in words, in the zone of the office
 * @param setempat the same on the clock of the office, without a zone, to the minute: {@code 2026-11-23T09:00}
 * @param tiba whether it has come, so that nothing can be changed any more
 */
record WaitingMoment(
        String id,
        String judul,
        String sop,
        String label,
        String kanal,
        Instant pada,
        String tampil,
        String setempat,
        boolean tiba) {}
