package id.tayang.operaton;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.operaton.spin.plugin.variable.SpinValues;

/**
 * The way of one case from its start to a good end, as {@code operaton/<process-id>.json} tells it.
 *
 * @param start what the starter enters
 * @param steps what the officials do, in this order
 * @param called the beans that the model calls meanwhile, in this order
 * @param end id of the end event
 */
record Story(
        @JsonProperty("mulai") Map<String, JsonNode> start,
        @JsonProperty("langkah") List<Step> steps,
        @JsonProperty("dipanggil") List<String> called,
        @JsonProperty("akhir") String end) {

    /**
     * A task that is done or a message that comes in.
     *
     * @param task id of the user task; null for a message
     * @param group who may do it; null when it is assigned to who started the case
     * @param answers what is entered
     * @param message name of the message; null for a task
     */
    record Step(
            @JsonProperty("tugas") String task,
            @JsonProperty("oleh") String group,
            @JsonProperty("isian") Map<String, JsonNode> answers,
            @JsonProperty("pesan") String message) {}

    static Story of(String sop) {
        try (var file = Story.class.getResourceAsStream("/operaton/" + sop + ".json")) {
            return new ObjectMapper().readValue(file, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Tasklist sends them: groups and lists as Json, the rest as it is. */
    static Map<String, Object> variables(Map<String, JsonNode> answers) {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((name, answer) -> variables.put(name, value(answer)));
        return variables;
    }

    private static Object value(JsonNode answer) {
        return switch (answer.getNodeType()) {
            case STRING -> answer.textValue();
            case BOOLEAN -> answer.booleanValue();
            default -> SpinValues.jsonValue(answer.toString()).create();
        };
    }
}
