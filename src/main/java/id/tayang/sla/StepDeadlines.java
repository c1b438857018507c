package id.tayang.sla;

import java.time.Instant;

/** Gives open steps more time. */
public interface StepDeadlines {

    /**
     * Moves the deadline of a step: due date, timer and ledger together, in the caller's transaction. Its standard stays
     * what it was. Nothing happens when the step is done or has no standard.
     *
     * @param task id of the task
     */
    void extend(String task, Instant deadline);
}
