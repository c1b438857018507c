package id.tayang.sla;

import java.time.Instant;

/**
 * An open step as far as messages about it go.
 *
 * @param title of the case; null when it has none
 * @param number of the case in the Buku Agenda; null before it has one
 * @param unit group that the task is given to
 * @param holder account; null while nobody took it
 * @param standard ISO 8601, and in words; both null where the SOP sets no time
 * @param deadline null without a standard
 * @param stage messages sent, see {@link EscalationSchedule}
 */
record EscalationRow(
        String task,
        String kasus,
        String title,
        String number,
        String definition,
        String rowNumber,
        String activity,
        String name,
        String pelaksana,
        String unit,
        String holder,
        String standard,
        String standardText,
        Instant created,
        Instant deadline,
        int stage) {}
