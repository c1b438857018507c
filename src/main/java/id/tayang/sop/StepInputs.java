package id.tayang.sop;

import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.json.SpinJsonNode;

/**
 * The arguments that a model gives to a service task. What is missing or of another type is refused with an
 * {@link IllegalArgumentException} that names parameter and step, in Indonesian: a designer reads it in Cockpit.
 *
 * @param execution the service task being done
 */
public record StepInputs(DelegateExecution execution) {

    /** The text without blanks around it, never empty. */
    public String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    /** The text without blanks around it; empty when there is none. */
    public Optional<String> optionalText(String name) {
        var value = execution.getVariable(name);
        if (value != null && !(value instanceof String)) {
            throw wrong(name, "harus berupa teks");
        }
        return Optional.ofNullable((String) value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Words from a text or from a list of texts (a Json array, as a checklist gives it), with commas between; empty when there are none. */
    public Optional<String> words(String name) {
        if (execution.getVariable(name) instanceof SpinJsonNode json && json.isArray()) {
            return Optional.of(json.elements().stream()
                            .filter(SpinJsonNode::isString)
                            .map(SpinJsonNode::stringValue)
                            .collect(Collectors.joining(",")))
                    .filter(words -> !words.isBlank());
        }
        return optionalText(name);
    }

    /** The Json value, never the Json null. */
    public SpinJsonNode json(String name) {
        return optionalJson(name).orElseThrow(() -> missing(name));
    }

    /** The Json value; empty when there is none or it is the Json null. */
    public Optional<SpinJsonNode> optionalJson(String name) {
        var value = execution.getVariable(name);
        if (value != null && !(value instanceof SpinJsonNode)) {
            throw wrong(name, "harus berupa Json");
        }
        return Optional.ofNullable((SpinJsonNode) value).filter(json -> !json.isNull());
    }

    /** For a parameter that the model must map, though its value may be blank. */
    public StepInputs mapped(String name) {
        if (!execution.hasVariable(name)) {
            throw missing(name);
        }
        return this;
    }

    /** What to throw for an argument that is there and makes no sense. */
    public IllegalArgumentException wrong(String name, String why) {
        return new IllegalArgumentException(
                "Parameter \"%s\" pada langkah \"%s\" %s.".formatted(name, execution.getCurrentActivityId(), why));
    }

    private IllegalArgumentException missing(String name) {
        return wrong(name, "belum diisi");
    }
}
