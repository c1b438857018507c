package id.tayang.security;

import java.util.Map;
import java.util.Optional;

/** Asked about every answer that an official sends with a form, of a start or of a task, after the form found it right. */
public interface AnswerCheck {

    /** Runs as the signed-in user. Answers what is wrong and what to do, in Indonesian; empty when nothing is. */
    Optional<String> problem(Answer answer);

    /**
     * @param properties custom properties of the component ({@code "properties"} in the .form)
     * @param value as it was sent; null when the form asks for nothing here
     * @param task id; null at a start
     * @param answers everything that is being sent, by variable
     * @param variables what the case already knows, by name; empty at a start
     */
    record Answer(
            Map<String, String> properties,
            Object value,
            String task,
            Map<String, Object> answers,
            Map<String, Object> variables) {}
}
