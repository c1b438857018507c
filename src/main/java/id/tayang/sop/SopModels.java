package id.tayang.sop;

import java.util.List;

/** What a deployed version says beyond its rows. Asks the engine in the name of the signed-in user. */
public interface SopModels {

    /** Where a case of that version may go from a step, in the order of the model. */
    List<NextStep> next(Sop sop, String activityId);

    /** What the forms of that version ask, each field once. */
    List<FormField> fields(Sop sop);
}
