package id.tayang.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Date;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.value.BytesValue;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Process variables as JSON that can be read without the engine and without the classes behind them. */
public final class VariableJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SECRET =
            Pattern.compile(".*(password|passwd|sandi|token|rahasia|secret|kredensial).*", Pattern.CASE_INSENSITIVE);

    private VariableJson() {}

    /** Whether a variable must not leave the engine. No model should have one; this is the second net. */
    public static boolean secret(String name) {
        return SECRET.matcher(name).matches();
    }

    public static JsonNode of(TypedValue value) {
        if (value == null) {
            return NullNode.getInstance();
        }
        if (value instanceof FileValue file) {
            return JSON.createObjectNode().put("namaBerkas", file.getFilename()).put("tipe", file.getMimeType());
        }
        if (value instanceof BytesValue) {
            return TextNode.valueOf("(data biner)");
        }
        if (value instanceof SerializableValue serializable && serializable.getValueSerialized() != null) {
            return parsed(serializable.getValueSerialized());
        }
        if (value.getValue() instanceof Date date) {
            return TextNode.valueOf(date.toInstant().toString());
        }
        // A Json variable set in this very transaction has no serialized form yet; its text is the JSON.
        return value instanceof SerializableValue && value.getValue() != null
                ? parsed(value.getValue().toString())
                : JSON.valueToTree(value.getValue());
    }

    private static JsonNode parsed(String json) {
        try {
            return withoutSecrets(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(json);
        }
    }

    private static JsonNode withoutSecrets(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> secret(field.getKey()));
        }
        node.forEach(VariableJson::withoutSecrets);
        return node;
    }
}
