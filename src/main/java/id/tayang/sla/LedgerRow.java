package id.tayang.sla;

import java.time.Instant;

/**
 * A step as the ledger holds it, with what is known of its case.
 *
 * @param kasus id of the process instance
 * @param number number in the Buku Agenda; null where there is none, as the title
 * @param rowNumber row of the SOP, may be empty
 * @param pelaksana group of the lane
 * @param unit group that the task was given to
 * @param outside whether people of another office did it
 * @param person who holds it or did it; may be null
 * @param round 1 for the first time in its case
 * @param standard Mutu Baku in words; null where the SOP sets no time, as both deadlines
 * @param standardDeadline deadline by the standard
 * @param deadline the one that holds
 * @param taken null while nobody took it
 * @param ended null while open, as both minutes
 * @param waitingMinutes working minutes from creation to taking
 * @param workingMinutes working minutes from taking to the end
 */
public record LedgerRow(
        String kasus,
        String number,
        String title,
        String sop,
        int version,
        String rowNumber,
        String name,
        String pelaksana,
        String unit,
        boolean outside,
        String person,
        int round,
        String standard,
        Instant created,
        Instant taken,
        Instant standardDeadline,
        Instant deadline,
        Instant ended,
        Long waitingMinutes,
        Long workingMinutes,
        Putusan putusan) {}
