package id.tayang.sla;

/**
 * How a step of an SOP was done over a period, by all who do it.
 *
 * @param rowNumber row of the SOP, empty where the model sets none
 * @param name name of the step when it last ended in the period
 * @param pelaksana group of its lane, at that time
 * @param waitingMinutes working minutes from creation to taking, of all that were done
 * @param workingMinutes working minutes from taking to the end, of all that were done
 * @param longestMinutes both together of the longest; 0 where none was done
 */
public record StepAchievement(
        String sop,
        String activity,
        String rowNumber,
        String name,
        String pelaksana,
        Tally tally,
        long waitingMinutes,
        long workingMinutes,
        long longestMinutes) {

    /** Working minutes, rounded; null where no step was done. */
    public Long averageWaiting() {
        return average(waitingMinutes);
    }

    /** Working minutes, rounded; null where no step was done. */
    public Long averageWorking() {
        return average(workingMinutes);
    }

    /** From creation to the end in working minutes, rounded; null where no step was done. */
    public Long averageTotal() {
        return average(waitingMinutes + workingMinutes);
    }

    private Long average(long minutes) {
        return tally.done() == 0 ? null : Math.round((double) minutes / tally.done());
    }
}
