package id.tayang.perjalanan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.support.SopFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The input fields of a form by variable name; fields of a group as {@code group.field}. */
record FormFields(Map<String, Field> fields) {

    record Field(String id, String type, List<String> values, List<String> labels) {

        int index(String value) {
            return values.indexOf(value);
        }

        String option(String value) {
            return labels.get(index(value));
        }
    }

    static FormFields of(String sop, String form) {
        try {
            var fields = new HashMap<String, Field>();
            collect(
                    new ObjectMapper()
                            .readTree(
                                    SopFiles.forms(sop).resolve(form + ".form").toFile()),
                    "",
                    fields);
            return new FormFields(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Field field(String key) {
        var field = fields.get(key);
        if (field == null) {
            throw new IllegalArgumentException("The form has no field " + key + ", only " + fields.keySet());
        }
        return field;
    }

    /** As our scripts show it, where they do. */
    private static String type(JsonNode component) {
        var properties = component.path("properties");
        if (properties.has("penyunting")) {
            return "penyunting";
        }
        return properties.path("pilihan").asText(component.get("type").asText());
    }

    private static void collect(JsonNode node, String prefix, Map<String, Field> fields) {
        for (var component : node.path("components")) {
            if (component.hasNonNull("key")) {
                var values = new ArrayList<String>();
                var labels = new ArrayList<String>();
                component.path("values").forEach(option -> {
                    values.add(option.path("value").asText());
                    labels.add(option.path("label").asText());
                });
                fields.put(
                        prefix + component.get("key").asText(),
                        new Field(component.get("id").asText(), type(component), values, labels));
            }
            var path = component.path("path").asText("");
            collect(component, path.isEmpty() ? prefix : path + ".", fields);
        }
    }
}
