package id.tayang.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Answers as a tree of variables, whatever way they were written in the request. */
class Answers {

    private static final JsonMapper JSON = new JsonMapper();

    /** Tasklist sends groups and lists as text with the type of the variable, which is Null where the step empties it. */
    private static final Set<String> WRITTEN_AS_JSON = Set.of("json", "null");

    private final ObjectNode tree;

    Answers() {
        this(JsonNodeFactory.instance.objectNode());
    }

    private Answers(ObjectNode tree) {
        this.tree = tree;
    }

    /** Reads the {@code variables} of a request of the engine's API. */
    static Answers read(JsonNode variables) {
        var answers = new Answers();
        variables
                .fields()
                .forEachRemaining(variable -> answers.tree.set(variable.getKey(), value(variable.getValue())));
        return answers;
    }

    /** Answers by the names of the variables; what is no object holds none. */
    static Answers of(JsonNode values) {
        return values instanceof ObjectNode object ? new Answers(object) : new Answers();
    }

    ObjectNode tree() {
        return tree;
    }

    private static JsonNode value(JsonNode variable) {
        var value = variable.path("value");
        if (value.isTextual()
                && WRITTEN_AS_JSON.contains(variable.path("type").asText().toLowerCase(Locale.ROOT))) {
            try {
                return JSON.readTree(value.asText());
            } catch (JsonProcessingException e) {
                throw new RefusedSubmission(400, Pesan.of(400));
            }
        }
        return value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value;
    }

    /** The answer at a path; missing when it was not sent. */
    JsonNode at(List<String> path) {
        JsonNode node = tree;
        for (var name : path) {
            node = node.path(name);
        }
        return node;
    }

    void put(List<String> path, JsonNode answer) {
        var parent = tree;
        for (var name : path.subList(0, path.size() - 1)) {
            parent = parent.withObjectProperty(name);
        }
        parent.set(path.get(path.size() - 1), answer);
    }

    /** The paths of all values, in the order of the request. */
    List<List<String>> paths() {
        var paths = new ArrayList<List<String>>();
        collect(tree, List.of(), paths);
        return paths;
    }

    private static void collect(JsonNode node, List<String> path, List<List<String>> paths) {
        if (node.isObject() && (path.isEmpty() || !node.isEmpty())) {
            node.fields().forEachRemaining(field -> {
                var inner = new ArrayList<>(path);
                inner.add(field.getKey());
                collect(field.getValue(), inner, paths);
            });
        } else {
            paths.add(path);
        }
    }

    /** The answers as plain values, for FEEL. */
    Map<String, Object> plain() {
        return JSON.convertValue(tree, JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
    }

    /** The {@code variables} of a request of the engine's API, as Tasklist would write them. */
    ObjectNode variables() {
        var variables = JsonNodeFactory.instance.objectNode();
        tree.fields().forEachRemaining(variable -> {
            var written = variables.putObject(variable.getKey());
            if (variable.getValue().isContainerNode()) {
                written.put("type", "Json").put("value", variable.getValue().toString());
            } else {
                written.set("value", variable.getValue());
            }
        });
        return variables;
    }
}
