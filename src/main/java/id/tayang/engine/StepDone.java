package id.tayang.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Wants to know of every step that somebody finishes. */
public interface StepDone {

    /**
     * Called in the transaction that finishes the step, while its candidates still stand.
     *
     * @param doer who holds the task, or else the signed-in user; null when the system finishes it
     */
    void done(DelegateTask task, String doer);
}
