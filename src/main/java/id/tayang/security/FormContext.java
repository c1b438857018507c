package id.tayang.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** What the FEEL expressions of a form see: the variables of the case under the answers that are being sent. */
class FormContext {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final Map<String, Object> values;

    FormContext(Map<String, Object> variables, Map<String, Object> answers) {
        values = merge(variables, answers);
    }

    /** Whether a condition is exactly true, as form-js reads it. Anything else, a mistake included, is no. */
    boolean holds(String expression, List<String> path) {
        return Boolean.TRUE.equals(evaluate(expression, path));
    }

    /** The result of a FEEL expression with its equals sign, for the question at a path; null for anything else. */
    Object evaluate(String expression, List<String> path) {
        if (!expression.startsWith("=")) {
            return null;
        }
        var result = FEEL.evaluateExpression(expression.substring(1), seenFrom(path));
        return result.isSuccess() ? result.result() : null;
    }

    /** What the case or the answers hold under a name; null when nothing. */
    Object value(String name) {
        return values.get(name);
    }

    /** Inside a group its own answers come first, as in form-js. */
    private Map<String, Object> seenFrom(List<String> path) {
        var seen = new HashMap<>(values);
        Object group = values;
        for (var name : path.subList(0, Math.max(0, path.size() - 1))) {
            group = group instanceof Map<?, ?> parent ? parent.get(name) : null;
            if (group instanceof Map<?, ?> inner) {
                inner.forEach((key, value) -> seen.put(String.valueOf(key), value));
            }
        }
        return seen;
    }

    private static Map<String, Object> merge(Map<?, ?> below, Map<?, ?> above) {
        var merged = new HashMap<String, Object>();
        below.forEach((name, value) -> merged.put(String.valueOf(name), value));
        above.forEach((name, value) -> merged.put(
                String.valueOf(name),
                value instanceof Map<?, ?> answer && below.get(name) instanceof Map<?, ?> known
                        ? merge(known, answer)
                        : value));
        return merged;
    }
}
