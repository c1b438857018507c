package id.tayang.security;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.tayang.engine.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.stereotype.Component;

/**
 * What an official may send to the engine's API: what Tasklist sends for him, and searches. The engine's authorizations come
 * after; they alone leave ways around a form, for whoever may work on a task may also throw a BPMN error with variables, and
 * whoever may start a process may start it in the middle.
 */
@Component
class OfficialWrites {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final Pattern ALLOWED = Pattern.compile("(?x) (POST | PUT) \\s /camunda/api/engine/engine/[^/]+/ (?:"
            + " task/[^/]+/(claim|unclaim|submit-form|complete|resolve|comment/create)"
            + "|process-definition/([^/]+|key/[^/]+)/(submit-form|start)"
            + "|filter/[^/]+/(list|count|singleResult)"
            + "|(task|process-instance|variable-instance|execution|group|job|job-definition|external-task)(/count)?"
            + "|history/(task|process-instance|activity-instance|variable-instance|job-log)(/count)?"
            + "|identity/password-policy"
            + "|user/[^/]+/(profile|credentials)"
            + ") /?");

    private static final Pattern CLAIM = Pattern.compile(".*/task/[^/]+/claim/?");

    private final SignedIn signedIn;

    OfficialWrites(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var http = (HttpServletRequest) request;
        var path = http.getServletPath() + (http.getPathInfo() == null ? "" : http.getPathInfo());
        if (READING.contains(http.getMethod()) || signedIn.groups().contains(Groups.CAMUNDA_ADMIN)) {
            chain.doFilter(request, response);
        } else if (!ALLOWED.matcher(http.getMethod() + " " + path).matches()) {
            new Refusal(HttpServletResponse.SC_FORBIDDEN, Pesan.of(HttpServletResponse.SC_FORBIDDEN))
                    .send((HttpServletResponse) response);
        } else if (CLAIM.matcher(path).matches()) {
            chain.doFilter(new ReplacedBody(http, ownClaim()), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The engine would take a claim in any name, and give a task to whoever has no right to it. */
    private byte[] ownClaim() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("userId", signedIn.userId().orElseThrow())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
