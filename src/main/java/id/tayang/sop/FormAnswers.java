package id.tayang.sop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** The names of what forms ask: {@code keputusan}, and {@code naskah.isi} within a group. */
record FormAnswers(Collection<byte[]> forms) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Set<String> all() {
        return names(form -> true);
    }

    /** Of the form with that id; empty when there is none. */
    Set<String> of(String id) {
        return names(form -> form.path("id").asText().equals(id));
    }

    private Set<String> names(Predicate<JsonNode> wanted) {
        var names = new HashSet<String>();
        for (var content : forms) {
            try {
                var form = JSON.readTree(content);
                if (wanted.test(form)) {
                    collect(form, "", names);
                }
            } catch (IOException e) {
                // Another rule says that the form cannot be read; it asks nothing.
                continue;
            }
        }
        return names;
    }

    /** A field that nobody can write into shows what others answered. */
    static boolean asks(JsonNode component) {
        return !component.path("readonly").asBoolean()
                && !component.path("disabled").asBoolean();
    }

    private static void collect(JsonNode node, String prefix, Set<String> names) {
        for (var component : node.path("components")) {
            if (!component.path("key").asText().isEmpty() && asks(component)) {
                names.add(prefix + component.path("key").asText());
            }
            var path = component.path("path").asText();
            collect(component, path.isEmpty() ? prefix : prefix + path + ".", names);
        }
    }
}
