package id.tayang.sop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the choice fields of an SOP's forms offer. */
record FormOptions(Collection<byte[]> forms) {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Option(String value, String label) {}

    /** The static options of the first field with that key; empty when no form has it. */
    List<Option> of(String field) {
        for (var form : forms) {
            try {
                var options = find(JSON.readTree(form), field);
                if (!options.isEmpty()) {
                    return options;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.of();
    }

    private static List<Option> find(JsonNode node, String field) {
        if (field.equals(node.path("key").asText()) && node.has("values")) {
            var options = new ArrayList<Option>();
            node.get("values")
                    .forEach(value -> options.add(new Option(
                            value.path("value").asText(), value.path("label").asText())));
            return options;
        }
        for (var component : node.path("components")) {
            var options = find(component, field);
            if (!options.isEmpty()) {
                return options;
            }
        }
        return List.of();
    }
}
