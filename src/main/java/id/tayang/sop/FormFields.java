package id.tayang.sop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the fields of Camunda Forms that somebody answers. */
final class FormFields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormFields() {}

    /** Where two forms have a field of the same name, the first one counts. */
    static List<FormField> of(Collection<byte[]> forms) {
        Map<List<String>, FormField> fields = new LinkedHashMap<>();
        for (var form : forms) {
            try {
                read(JSON.readTree(form), "", "")
                        .forEach(field -> fields.putIfAbsent(List.of(field.kelompok(), field.kunci()), field));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(fields.values());
    }

    private static List<FormField> read(JsonNode container, String group, String heading) {
        var fields = new ArrayList<FormField>();
        for (var component : container.path("components")) {
            if (component.has("key") && FormAnswers.asks(component)) {
                fields.add(field(component, group, heading));
            }
            var own = component.path("path").asText();
            fields.addAll(
                    own.isEmpty()
                            ? read(component, group, heading)
                            : read(component, own, component.path("label").asText(own)));
        }
        return fields;
    }

    private static FormField field(JsonNode component, String group, String heading) {
        var key = component.path("key").asText();
        Map<String, String> options = new LinkedHashMap<>();
        component
                .path("values")
                .forEach(option -> options.put(
                        option.path("value").asText(), option.path("label").asText()));
        return new FormField(
                group,
                heading,
                key,
                component.path("label").asText(key),
                component.path("type").asText(),
                options);
    }
}
