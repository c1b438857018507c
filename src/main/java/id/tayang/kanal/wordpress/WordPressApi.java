package id.tayang.kanal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.Wire;
import id.tayang.kanal.Wire.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient.RequestHeadersSpec;

/** The REST API of one WordPress as one operation of a channel uses it. Paths begin behind {@code /wp-json/wp/v2}. */
final class WordPressApi {

    /** What takes longer goes on with the next attempt: the lock of its job ends after two minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(100);

    private final Wire wire;
    private final WordPressProperties properties;
    private final long begin = System.nanoTime();

    WordPressApi(Wire wire, WordPressProperties properties) {
        this.wire = wire;
        this.properties = properties;
    }

    Reply get(String path, Object... variables) throws Halt {
        return call(client -> signed(client.get().uri(path, variables)));
    }

    /** What is read; anything but an answer with JSON ends the operation. */
    JsonNode read(String path, Object... variables) throws Halt {
        return body(get(path, variables));
    }

    Reply post(String path, Map<String, ?> fields) throws Halt {
        return call(client -> signed(
                client.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(fields)));
    }

    Reply upload(MultiValueMap<String, ?> parts) throws Halt {
        return call(client -> signed(client.post()
                .uri("/media?context=edit")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)));
    }

    Reply delete(String path) throws Halt {
        return call(client -> signed(client.delete().uri(path)));
    }

    static JsonNode body(Reply reply) throws Halt {
        if (reply instanceof Reply.Answered answer
                && answer.ok()
                && answer.body().isContainerNode()) {
            return answer.body();
        }
        throw new Halt(WordPressAnswers.failure(reply));
    }

    /** Ends the operation when WordPress has answered no; a lost answer is none: whoever asks looks what became of it. */
    static void refusedIsTheEnd(Reply reply) throws Halt {
        if (!(reply instanceof Reply.Lost)) {
            body(reply);
        }
    }

    private Reply call(Wire.Request request) throws Halt {
        var left = LONGEST.minus(properties.timeout()).minusNanos(System.nanoTime() - begin);
        if (left.isNegative()) {
            throw new Halt(
                    new Throttled(Duration.ZERO, "WordPress menjawab lambat; diteruskan pada percobaan berikutnya."));
        }
        return wire.call(request);
    }

    private RequestHeadersSpec<?> signed(RequestHeadersSpec<?> request) {
        return request.headers(this::sign);
    }

    private void sign(HttpHeaders headers) {
        headers.setBasicAuth(properties.user(), properties.password(), StandardCharsets.UTF_8);
    }
}
