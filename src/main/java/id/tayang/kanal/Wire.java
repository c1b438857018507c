package id.tayang.kanal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Calls a network once and says what is known afterwards. Never throws for what happens on the way, and keeps neither
 * address nor cause: tokens stand in addresses.
 */
public final class Wire {

    /** Well below a third of the job lock, so that no second executor takes a job that still waits for an answer. */
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 1_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RestClient client;

    /** @param base address without a slash at its end */
    public Wire(String base) {
        this(base, ANSWER);
    }

    public Wire(String base, Duration answer) {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        factory.setReadTimeout(answer);
        client = RestClient.builder().baseUrl(base).requestFactory(factory).build();
    }

    /** The client with which a {@link Request} is built. */
    public interface Request {
        RestClient.RequestHeadersSpec<?> of(RestClient client);
    }

    public Reply call(Request request) {
        try {
            return request.of(client)
                    .exchange((sent, answer) -> new Reply.Answered(
                            answer.getStatusCode().value(),
                            answer.getHeaders(),
                            json(answer.getBody().readNBytes(LONGEST_ANSWER))));
        } catch (ResourceAccessException e) {
            return neverLeft(e) ? new Reply.Unreachable() : new Reply.Lost();
        }
    }

    private static boolean neverLeft(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode json(byte[] body) throws IOException {
        try {
            var node = JSON.readTree(new String(body, StandardCharsets.UTF_8));
            return node == null ? MissingNode.getInstance() : node;
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** What is known after a call. */
    public sealed interface Reply {

        /** @param body missing node when it is no JSON */
        record Answered(int status, HttpHeaders headers, JsonNode body) implements Reply {

            public boolean ok() {
                return status >= 200 && status < 300;
            }
        }

        /** The request never arrived. */
        record Unreachable() implements Reply {}

        /** It may have arrived; no answer came. */
        record Lost() implements Reply {}
    }
}
