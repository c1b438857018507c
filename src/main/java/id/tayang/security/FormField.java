package id.tayang.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A question of a form.
 *
 * @param path names from the variable down to the answer; more than one below a group with a path
 * @param definition the component of the {@code .form}
 * @param hideConditions FEEL, each with its equals sign: its own and those of the groups around it
 */
record FormField(List<String> path, JsonNode definition, List<String> hideConditions) {

    private static final String FROM_CASE = "valuesKey";

    static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "datetime",
            "expression");

    String type() {
        return definition.path("type").asText();
    }

    /** What the official calls the question. */
    String label() {
        return Stream.of("label", "dateLabel", "timeLabel", "key")
                .map(name -> definition.path(name).asText())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** A constraint of the form; missing where it sets none. */
    JsonNode constraint(String name) {
        return definition.path("validate").path(name);
    }

    /** What the form says of it for others than form-js. */
    Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        definition
                .path("properties")
                .fields()
                .forEachRemaining(property ->
                        properties.put(property.getKey(), property.getValue().asText()));
        return properties;
    }

    boolean hidden(FormContext context) {
        return hideConditions.stream().anyMatch(condition -> context.holds(condition, path));
    }

    /** Whether the official only looks at it, or the browser computes it. */
    boolean readOnly(FormContext context) {
        var readonly = definition.path("readonly");
        return type().equals("expression")
                || definition.path("disabled").asBoolean()
                || readonly.asBoolean()
                || readonly.isTextual() && context.holds(readonly.asText(), path);
    }

    /** Whether only listed values may be chosen. */
    boolean lists() {
        return definition.has("values") || definition.has(FROM_CASE);
    }

    /** The values to choose from: those that the form lists, or the list that the case holds under a name. */
    List<String> options(FormContext context) {
        if (!definition.has(FROM_CASE)) {
            return StreamSupport.stream(definition.path("values").spliterator(), false)
                    .map(option -> option.path("value").asText())
                    .toList();
        }
        return context.value(definition.path(FROM_CASE).asText()) instanceof Collection<?> options
                ? options.stream()
                        .map(option -> option instanceof Map<?, ?> named ? named.get("value") : option)
                        .map(String::valueOf)
                        .toList()
                : List.of();
    }
}
