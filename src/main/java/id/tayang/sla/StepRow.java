package id.tayang.sla;

import java.time.Instant;

/**
 * A row of the ledger, as far as it is known when the step begins.
 *
 * @param id of the task
 * @param number row of the SOP; empty where the model sets none
 * @param pelaksana group of the lane
 * @param unit group that the task is given to
 * @param outside whether people of another office do it
 * @param holder who has taken it; null while nobody
 * @param taken when; null with the holder
 * @param open whether it has not ended
 * @param standard ISO 8601; null where the SOP sets no time
 * @param standardMinutes working time from creation to the deadline of the standard; null without one
 * @param standardDeadline null without a standard
 * @param deadline the same, unless it was extended
 * @param breachNoted when the breach was noticed; null when it was not
 * @param stage messages sent so far, see {@link EscalationSchedule}
 * @param nextMessage when the next is due; null for never
 */
record StepRow(
        String id,
        String kasus,
        String sop,
        String definition,
        int version,
        String number,
        String activity,
        String name,
        String pelaksana,
        String unit,
        boolean outside,
        String holder,
        boolean open,
        String standard,
        Long standardMinutes,
        Instant created,
        Instant taken,
        Instant standardDeadline,
        Instant deadline,
        Instant breachNoted,
        int stage,
        Instant nextMessage) {

    boolean extended() {
        return deadline != null && !deadline.equals(standardDeadline);
    }

    StepRow withDeadline(Instant moved) {
        return with(standardMinutes, standardDeadline, moved, breachNoted, stage, nextMessage);
    }

    StepRow withStandard(long minutes, Instant due) {
        return with(minutes, due, deadline, breachNoted, stage, nextMessage);
    }

    StepRow withoutBreach() {
        return with(standardMinutes, standardDeadline, deadline, null, stage, nextMessage);
    }

    StepRow withMessages(int sent, Instant next) {
        return with(standardMinutes, standardDeadline, deadline, breachNoted, sent, next);
    }

    private StepRow with(Long minutes, Instant due, Instant moved, Instant noted, int sent, Instant next) {
        return new StepRow(
                id,
                kasus,
                sop,
                definition,
                version,
                number,
                activity,
                name,
                pelaksana,
                unit,
                outside,
                holder,
                open,
                standard,
                minutes,
                created,
                taken,
                due,
                moved,
                noted,
                sent,
                next);
    }
}
