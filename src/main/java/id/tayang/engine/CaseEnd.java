package id.tayang.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Wants to know of every case that ends. */
public interface CaseEnd {

    /**
     * Called in the transaction that ends the case, while its variables still exist.
     *
     * @param execution the process instance
     * @param reason why it was deleted; null when it reached its end
     */
    void ended(DelegateExecution execution, String reason);
}
