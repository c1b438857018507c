package id.tayang.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** JSON in the one form that is hashed: keys sorted, no insignificant blanks, text in Unicode NFC. */
final class CanonicalJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CanonicalJson() {}

    static String of(String json) {
        try {
            return canonical(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            // Without the cause: its message repeats the text, which is not for the log.
            throw new IllegalArgumentException("Naskah bukan JSON yang sah.");
        }
    }

    private static String canonical(JsonNode node) throws JsonProcessingException {
        if (node.isObject()) {
            var members = new TreeMap<String, String>();
            for (var member : node.properties()) {
                members.put(quoted(member.getKey()), canonical(member.getValue()));
            }
            return members.entrySet().stream()
                    .map(member -> member.getKey() + ":" + member.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            var elements = new StringBuilder("[");
            for (var element : node) {
                elements.append(elements.length() > 1 ? "," : "").append(canonical(element));
            }
            return elements.append("]").toString();
        }
        return node.isTextual() ? quoted(node.textValue()) : node.toString();
    }

    private static String quoted(String text) throws JsonProcessingException {
        return JSON.writeValueAsString(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
