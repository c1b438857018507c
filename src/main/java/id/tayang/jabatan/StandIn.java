package id.tayang.jabatan;

import java.time.Instant;

/**
 * Somebody who acts for a position for a time.
 *
 * @param position group of the position
 * @param positionName what the office called it when this was entered
 * @param person id of the user who acts
 * @param letter number of the decree or order
 * @param start as the letter says it
 * @param end the first moment at which it no longer holds, as it stands now
 * @param by who entered it
 * @param at when it was entered; it holds no earlier
 */
record StandIn(
        String id,
        String position,
        String positionName,
        Kind kind,
        String person,
        String letter,
        String reason,
        Instant start,
        Instant end,
        String by,
        Instant at) {

    /** "Plh. Kepala Dinas". */
    String title() {
        return kind.label() + " " + positionName;
    }

    /** When it begins to hold: nobody has acted for a position before he was named. */
    Instant effective() {
        return start.isAfter(at) ? start : at;
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(effective()) && moment.isBefore(end);
    }

    boolean over(Instant moment) {
        return !moment.isBefore(end);
    }

    /** Whether it holds at some moment of a time. */
    boolean during(Instant from, Instant until) {
        return effective().isBefore(until) && from.isBefore(end) && effective().isBefore(end);
    }
}
