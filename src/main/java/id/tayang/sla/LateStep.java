package id.tayang.sla;

import java.time.Instant;

/**
 * An open step whose deadline has passed.
 *
 * @param task id of its task
 * @param kasus id of the process instance
 * @param title title of the case; null where it has none yet, as has the number
 * @param number number in the Buku Agenda
 * @param rowNumber row of the SOP, may be empty
 * @param pelaksana group of the lane
 * @param unit group that the task is given to
 * @param holder who took it; null while nobody did
 * @param round 1 for the first time in its case
 * @param standard Mutu Baku in words
 * @param extended whether the deadline is a later one than that of the standard
 * @param minutesLate working minutes since the deadline
 * @param minutesOld working minutes since the step came
 */
public record LateStep(
        String task,
        String kasus,
        String title,
        String number,
        String sop,
        String rowNumber,
        String name,
        String pelaksana,
        String unit,
        String holder,
        int round,
        String standard,
        Instant created,
        Instant deadline,
        boolean extended,
        long minutesLate,
        long minutesOld) {}
