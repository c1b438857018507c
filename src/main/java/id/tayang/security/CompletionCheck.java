package id.tayang.security;

import java.util.Map;
import java.util.Optional;

/** Asked before an official finishes a task, after its form was found right. What the system finishes is not asked. */
public interface CompletionCheck {

    /**
     * Runs as the signed-in user.
     *
     * @param answers what is being sent with the form, by variable
     * @return why the task cannot be finished and what to do, in Indonesian; empty when nothing speaks against it
     */
    Optional<String> problem(String task, Map<String, Object> answers);
}
