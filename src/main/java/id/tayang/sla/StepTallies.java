package id.tayang.sla;

import id.tayang.sop.Sop;
import java.time.LocalDate;
import java.util.List;

/** How the steps of an SOP go, for its diagram. */
public interface StepTallies {

    /**
     * Every step of the model in the order of its rows, also those that nothing is known of. What runs is counted for
     * this version alone, what ended for every version of the SOP.
     *
     * @param from first day of the period in the office's zone
     * @param to last day, counted in
     */
    List<StepTally> of(Sop version, LocalDate from, LocalDate to);
}
