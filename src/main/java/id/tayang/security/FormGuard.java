package id.tayang.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.stereotype.Component;

/**
 * Checks on the server what an official sends with a form, by the form that is deployed with the SOP. The engine itself takes
 * any variable from whoever may complete a task. Only what the form lets him answer goes on to the engine.
 */
@Component
class FormGuard {

    private static final Pattern SUBMISSION = Pattern.compile("/camunda/api/engine/engine/[^/]+/(?:"
            + "task/(?<task>[^/]+)/(?<work>submit-form|complete|resolve)"
            + "|process-definition/(?:key/(?<key>[^/]+)|(?<definition>[^/]+))/(?:submit-form|start))/?");

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final DeployedForms forms;
    private final List<CompletionCheck> checks;
    private final List<AnswerCheck> answerChecks;

    FormGuard(DeployedForms forms, List<CompletionCheck> checks, List<AnswerCheck> answerChecks) {
        this.forms = forms;
        this.checks = checks;
        this.answerChecks = answerChecks;
    }

    void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var http = (HttpServletRequest) request;
        var path = http.getServletPath() + (http.getPathInfo() == null ? "" : http.getPathInfo());
        var submission = SUBMISSION.matcher(path);
        if (!http.getMethod().equals("POST") || !submission.matches()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            var form = submission.group("task") != null
                    ? forms.ofTask(submission.group("task"))
                    : forms.ofStart(submission.group("definition"), submission.group("key"));
            var accepted = new Submission(form).check(read(http));
            require(form, submission.group("task"), Answers.read(accepted.path("variables")));
            if (submission.group("task") != null && !submission.group("work").equals("resolve")) {
                require(submission.group("task"), Answers.read(accepted.path("variables")));
            }
            chain.doFilter(new ReplacedBody(http, json.writeValueAsBytes(accepted)), response);
        } catch (RefusedSubmission refused) {
            refused.refusal().send((HttpServletResponse) response);
        } catch (AuthorizationException e) {
            new Refusal(403, Pesan.of(403)).send((HttpServletResponse) response);
        }
    }

    private void require(String task, Answers answers) {
        var problems = checks.stream()
                .flatMap(check -> check.problem(task, answers.plain()).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw RefusedSubmission.because(problems);
        }
    }

    private void require(FormOfCase form, String task, Answers answers) {
        var problems = form.schema().fields().stream()
                .filter(field -> !answers.at(field.path()).isMissingNode())
                .map(field -> answer(field, form, task, answers))
                .filter(answer -> !answer.properties().isEmpty())
                .flatMap(answer -> answerChecks.stream().flatMap(check -> check.problem(answer).stream()))
                .toList();
        if (!problems.isEmpty()) {
            throw RefusedSubmission.because(problems);
        }
    }

    private AnswerCheck.Answer answer(FormField field, FormOfCase form, String task, Answers answers) {
        return new AnswerCheck.Answer(
                field.properties(),
                json.convertValue(answers.at(field.path()), Object.class),
                task,
                answers.plain(),
                form.variables());
    }

    private JsonNode read(HttpServletRequest request) throws IOException {
        var body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return body.isBlank() ? json.createObjectNode() : json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new RefusedSubmission(400, Pesan.of(400));
        }
    }
}
