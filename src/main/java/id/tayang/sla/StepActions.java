package id.tayang.sla;

import java.time.LocalDateTime;

/**
 * What an administrator may do about an open step. Each is kept with its reason, in the transaction of its effect, and
 * does nothing when it repeats the action just taken (a double click).
 *
 * <p>All refuse with a {@link org.springframework.web.server.ResponseStatusException} that says why in Indonesian: 400 for
 * a missing or endless reason or a value that does not fit, 404 for a step that the ledger does not know, 409 for one
 * that is done. Who may ask is for the caller to decide.
 */
public interface StepActions {

    /**
     * Sends a message to the one who holds the step or, when nobody took it, to its group.
     *
     * @param task id of the task
     * @param by id of the user who acts
     * @param reason why
     */
    void remind(String task, String by, String reason);

    /**
     * Gives the step until later.
     *
     * @param deadline in the office's zone; in the future, after the present one and in working time
     */
    void extend(String task, String by, String reason, LocalDateTime deadline);

    /**
     * Takes the step from whoever has it and gives it to a group.
     *
     * @param group one of the groups that tasks of the SOP are given to
     */
    void reassign(String task, String by, String reason, String group);
}
