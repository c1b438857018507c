package id.tayang.sla;

import java.util.List;

/**
 * How the office kept its Mutu Baku. Answered from the daily aggregate, which knows of an ended step some seconds after
 * its end.
 */
public interface Achievement {

    /**
     * Every step that ended in the period, by SOP and row.
     *
     * @param sop only this SOP; null for all
     * @param unit only what this group did; null for all
     */
    List<StepAchievement> steps(LedgerPeriod period, String sop, String unit);

    /** The days on which a step ended, in order; the same conditions. */
    List<DayTally> days(LedgerPeriod period, String sop, String unit);
}
