package id.tayang.sop;

/**
 * What a model says that is not deployed.
 *
 * @param sop without a version
 * @param start id of the event that a case begins with
 */
public record TriedSop(Sop sop, StepFlow flow, String start) {}
