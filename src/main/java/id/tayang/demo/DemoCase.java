package id.tayang.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.calendar.WorkingDuration;
import java.util.List;
import java.util.Map;

/**
 * A made-up case, as {@code demo/<process-id>.json} tells it.
 *
 * @param since how much working time ago it began
 * @param start what the starter enters
 * @param steps what happened since then; the case waits after the last
 */
record DemoCase(
        @JsonProperty(value = "sejak", required = true) String since,
        @JsonProperty(value = "mulai", required = true) Map<String, JsonNode> start,
        @JsonProperty("langkah") List<Step> steps) {

    DemoCase {
        steps = steps == null ? List.of() : steps;
    }

    WorkingDuration age() {
        return WorkingDuration.parse(since);
    }

    /**
     * A task that was done or a message that came in.
     *
     * @param task id of the user task; null for a message
     * @param message name of the message; null for a task
     * @param after working time that passed since what went before
     * @param answers what the official enters; null when he has only claimed the task
     * @param sender who declares the message
     * @param note what he adds to it
     */
    record Step(
            @JsonProperty("tugas") String task,
            @JsonProperty("pesan") String message,
            @JsonProperty("setelah") String after,
            @JsonProperty("isian") Map<String, JsonNode> answers,
            @JsonProperty("pengirim") String sender,
            @JsonProperty("catatan") String note) {}
}
