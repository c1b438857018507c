package id.tayang.sop;

import java.util.List;

/** Where a case may go from a step, as one model draws it. */
@FunctionalInterface
public interface StepFlow {

    /** @return in the order that the model draws them; empty for an activity that the model does not have */
    List<NextStep> after(String activityId);
}
