package id.tayang.publishing;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.json.SpinJsonNode;

/** The arguments that a model gives to a service task. What is missing or of another type is refused by its name. */
record Inputs(DelegateExecution execution) {

    String text(String name) {
        return optionalText(name)
                .orElseThrow(() -> new IllegalArgumentException("Parameter '%s' belum diisi.".formatted(name)));
    }

    Optional<String> optionalText(String name) {
        var value = execution.getVariable(name);
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException("Parameter '%s' harus berupa teks.".formatted(name));
        }
        return Optional.ofNullable((String) value).map(String::strip).filter(text -> !text.isEmpty());
    }

    SpinJsonNode json(String name) {
        return optionalJson(name)
                .orElseThrow(() -> new IllegalArgumentException("Parameter '%s' belum diisi.".formatted(name)));
    }

    Optional<SpinJsonNode> optionalJson(String name) {
        var value = execution.getVariable(name);
        if (value != null && !(value instanceof SpinJsonNode)) {
            throw new IllegalArgumentException("Parameter '%s' harus berupa Json.".formatted(name));
        }
        return Optional.ofNullable((SpinJsonNode) value).filter(json -> !json.isNull());
    }
}
