package id.tayang.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.security.AnswerCheck;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/**
 * What forms may ask about published items: {@code "pilihan": "tayangan"} takes the address of an item that stands on the
 * own site, {@code "bedaDari": "<variable>"} refuses a text that says the same as the one in that variable.
 */
@Component
class CorrectionAnswers implements AnswerCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PublishedItems items;
    private final ArticlePictures pictures;
    private final TaskService tasks;

    CorrectionAnswers(PublishedItems items, ArticlePictures pictures, TaskService tasks) {
        this.items = items;
        this.pictures = pictures;
        this.tasks = tasks;
    }

    @Override
    public Optional<String> problem(Answer answer) {
        if ("tayangan".equals(answer.properties().get("pilihan"))) {
            return unknown(Objects.toString(answer.value(), ""));
        }
        var other = answer.properties().get("bedaDari");
        return other == null ? Optional.empty() : same(answer, other);
    }

    private Optional<String> unknown(String typed) {
        var item = items.at(typed);
        if (item.isEmpty()) {
            return Optional.of(
                    "Alamat ini bukan berita di situs ini. Pilih beritanya dari daftar, atau salin alamatnya dari"
                            + " halaman berita.");
        }
        return item.filter(PublishedItem::withdrawn)
                .map(withdrawn -> "Berita ini sudah ditarik; tidak ada lagi yang dapat dikoreksi.");
    }

    /** The text is the group that the answer stands in. */
    private Optional<String> same(Answer answer, String other) {
        var before = JSON.<JsonNode>valueToTree(answer.variables().get(other));
        var now = answer.answers().values().stream()
                .map(value -> JSON.<JsonNode>valueToTree(value))
                .filter(group ->
                        group.isObject() && Objects.equals(group.path("isi").asText(null), answer.value()))
                .findFirst();
        var same = now.isPresent()
                && before != null
                && before.isObject()
                && PublishedText.of(before).equals(PublishedText.of(now.get()))
                && !adds(answer.task());
        return same
                ? Optional.of(
                        "Naskah ini sama dengan yang sedang tayang. Perbaiki yang keliru dahulu; bila tidak ada yang"
                                + " keliru, mintalah koreksi ini ditolak.")
                : Optional.empty();
    }

    private boolean adds(String task) {
        var found = task == null ? null : tasks.createTaskQuery().taskId(task).singleResult();
        return found != null && !pictures.of(found.getProcessInstanceId()).isEmpty();
    }
}
