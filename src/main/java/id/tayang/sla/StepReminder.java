package id.tayang.sla;

/** Reminds people of a step by hand. */
public interface StepReminder {

    /**
     * Sends a mail to whoever holds the step, or else to its group, at once, also outside of working time. It names who
     * reminds and why. In the caller's transaction, where there is one; without a mail server it waits in the outbox.
     *
     * @param task id of the task
     * @param by id of the account that reminds
     * @param reason in its words, which the recipients read
     * @throws IllegalArgumentException with an Indonesian message when the step is done or unknown
     */
    void remind(String task, String by, String reason);
}
