package id.tayang.sla;

import id.tayang.sop.Sop;
import java.util.List;

/** How the steps of an SOP go, for its diagram. */
public interface StepTallies {

    /**
     * Every step of the model in the order of its rows, also those that nothing is known of. What runs is counted for
     * this version alone, what ended for every version of the SOP.
     */
    List<StepTally> of(Sop version, LedgerPeriod period);
}
