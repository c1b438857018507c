package id.tayang.kanal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.security.AnswerCheck;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Refuses own words for channels ({@code "tampilan": "teks-kanal"}) that are too long for them, before anybody approves them. */
@Component
class ChannelWordsAnswer implements AnswerCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Channels channels;
    private final FutureAddress address;

    ChannelWordsAnswer(Channels channels, FutureAddress address) {
        this.channels = channels;
        this.address = address;
    }

    @Override
    public Optional<String> problem(Answer answer) {
        var written = Objects.toString(answer.value(), "");
        if (!"teks-kanal".equals(answer.properties().get("tampilan")) || written.isBlank()) {
            return Optional.empty();
        }
        try {
            var words = JSON.readTree(written);
            return words.isObject()
                    ? words.properties().stream().flatMap(this::tooLong).findFirst()
                    : unreadable();
        } catch (JsonProcessingException e) {
            return unreadable();
        }
    }

    private static Optional<String> unreadable() {
        return Optional.of("Teks kanal tidak dapat dibaca. Muat ulang formulir, lalu tulis lagi.");
    }

    private Stream<String> tooLong(Map.Entry<String, JsonNode> words) {
        var limit = channels.limit(words.getKey());
        if (limit.isEmpty() || words.getValue().asText().isBlank()) {
            return Stream.empty();
        }
        var text = ChannelText.own(words.getValue().asText(), address.of(""), limit.get());
        return text.over() == 0
                ? Stream.empty()
                : Stream.of(
                        "Teks untuk %s terlalu panjang: kurangi %d karakter (paling banyak %d, termasuk alamat berita)."
                                .formatted(channels.label(words.getKey()), text.over(), text.most()));
    }
}
