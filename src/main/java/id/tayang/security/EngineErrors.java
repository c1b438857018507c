package id.tayang.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Says in Indonesian why claiming, completing or starting failed. The engine answers in English, for programmers. */
class EngineErrors extends HttpFilter {

    static final String GONE = "Tugas ini sudah diselesaikan atau bukan tugas Anda lagi. Muat ulang daftar tugas.";

    private static final Pattern WORK = Pattern.compile(
            "/camunda/api/engine/engine/[^/]+/(?:task/(?<task>[^/]+)|process-definition/.+)/(?:claim|complete|resolve|submit-form|start)/?");

    private static final Pattern GONE_TASK =
            Pattern.compile("(?s).*(task is null|Cannot find task|OptimisticLockingException|ENGINE-03005).*");

    private final ObjectMapper json = new ObjectMapper();
    private final Predicate<String> openTask;

    /** @param openTask whether the task of that id is still open for whoever is signed in */
    EngineErrors(Predicate<String> openTask) {
        this.openTask = openTask;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var work = WORK.matcher(request.getRequestURI());
        if (!work.matches()) {
            chain.doFilter(request, response);
            return;
        }
        var buffered = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, buffered);
        if (buffered.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            buffered.copyBodyToResponse();
            return;
        }
        var body = read(buffered.getContentAsByteArray());
        if (body.has("pesan")) {
            buffered.copyBodyToResponse();
        } else {
            translate(buffered.getStatus(), body, work.group("task")).send(response);
        }
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            return json.createObjectNode();
        }
    }

    private Refusal translate(int status, JsonNode error, String task) {
        var type = error.path("type").asText();
        var message = error.path("message").asText();
        // Of two who finish a task at once, the loser may fail anywhere in what follows the task.
        var lost = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && task != null && !openTask.test(task);
        if (lost || GONE_TASK.matcher(type + " " + message).matches()) {
            return new Refusal(HttpServletResponse.SC_CONFLICT, GONE);
        }
        // Messages of our own plugins are for officials already.
        if (type.equals("AuthorizationException") && message.startsWith("Tugas ini")) {
            return new Refusal(status, message);
        }
        if (message.contains("is suspended")) {
            return new Refusal(status, "Kasus ini sedang dihentikan sementara oleh admin. Tanyakan kepada admin.");
        }
        return new Refusal(status, Pesan.of(status));
    }
}
