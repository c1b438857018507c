package id.tayang.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The questions of a Camunda Form.
 *
 * @param fields every question that has a name, in the order of the form
 */
record FormSchema(List<FormField> fields) {

    static final FormSchema EMPTY = new FormSchema(List.of());

    private static final Set<String> WITHOUT_ANSWER =
            Set.of("button", "html", "iframe", "image", "separator", "spacer", "table", "text");

    /** Reads a {@code .form}. Fails on a component whose answers could not be checked. */
    static FormSchema read(JsonNode form) {
        var fields = new ArrayList<FormField>();
        collect(form, List.of(), List.of(), fields);
        return new FormSchema(List.copyOf(fields));
    }

    private static void collect(JsonNode parent, List<String> path, List<String> hidden, List<FormField> fields) {
        for (var component : parent.path("components")) {
            var type = component.path("type").asText();
            var conditions = component.path("conditional").has("hide")
                    ? join(hidden, component.path("conditional").path("hide").asText())
                    : hidden;
            if (type.equals("group")) {
                collect(component, join(path, names(component.path("path"))), conditions, fields);
            } else if (FormField.TYPES.contains(type)) {
                fields.add(new FormField(join(path, names(component.path("key"))), component, conditions));
            } else if (!WITHOUT_ANSWER.contains(type)) {
                throw new IllegalStateException("Form %s: answers of type '%s' cannot be checked"
                        .formatted(parent.path("id").asText(), type));
            }
        }
    }

    private static String[] names(JsonNode dotted) {
        return dotted.asText().isEmpty() ? new String[0] : dotted.asText().split("\\.");
    }

    private static List<String> join(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }
}
