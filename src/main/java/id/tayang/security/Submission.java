package id.tayang.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answers to one form: checks a request and gives what of it goes on to the engine. */
class Submission {

    /** Without {@code startInstructions}, which start a case in the middle of its SOP. */
    private static final Set<String> PARTS = Set.of("variables", "businessKey", "withVariablesInReturn");

    private static final int BUSINESS_KEY = 255;

    private final FormOfCase form;

    Submission(FormOfCase form) {
        this.form = form;
    }

    /** The request as the form allows it. Throws {@link RefusedSubmission} naming each question that is answered wrongly. */
    JsonNode check(JsonNode request) {
        if (!request.isObject() || !request.path("variables").isMissingNode() && !variablesReadable(request)) {
            throw new RefusedSubmission(400, Pesan.of(400));
        }
        request.fieldNames().forEachRemaining(this::requirePart);
        checkBusinessKey(request.path("businessKey").asText());
        var accepted = ((ObjectNode) request).deepCopy();
        accepted.set(
                "variables", accepted(Answers.read(request.path("variables"))).variables());
        return accepted;
    }

    private boolean variablesReadable(JsonNode request) {
        var variables = request.path("variables");
        var readable = variables.isObject() || variables.isNull();
        for (var variable : variables) {
            readable &= variable.isObject();
        }
        return readable;
    }

    private void requirePart(String part) {
        if (!PARTS.contains(part)) {
            throw new RefusedSubmission(400, "Kiriman memuat bagian yang tidak diizinkan: %s.".formatted(part));
        }
    }

    private void checkBusinessKey(String key) {
        if (key.length() > BUSINESS_KEY || PlainText.problem(key).isPresent()) {
            throw new RefusedSubmission(
                    400, "Kunci kasus terlalu panjang atau memuat karakter yang tidak dapat disimpan.");
        }
    }

    private Answers accepted(Answers answers) {
        var problems = new ArrayList<String>();
        answers.paths().stream()
                .filter(path -> !known(path, answers.at(path)))
                .forEach(path ->
                        problems.add("Isian \"%s\" tidak ada pada formulir ini.".formatted(String.join(".", path))));
        var context = new FormContext(form.variables(), answers.plain());
        var accepted = new Answers();
        for (var field : form.schema().fields()) {
            if (!field.hidden(context) && !field.readOnly(context)) {
                var answer = answers.at(field.path());
                new FieldRule(field, context).problem(answer).ifPresent(problems::add);
                if (!answer.isMissingNode()) {
                    accepted.put(field.path(), answer);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw RefusedSubmission.because(problems);
        }
        keepReadOnly(accepted, context);
        return accepted;
    }

    private boolean known(List<String> path, JsonNode answer) {
        return form.schema().fields().stream()
                .map(FormField::path)
                .anyMatch(field -> field.equals(path)
                        // A group that came empty.
                        || (answer.isNull() || answer.isObject())
                                && field.size() > path.size()
                                && field.subList(0, path.size()).equals(path));
    }

    /** A variable is written whole: what a group only shows comes from the case, not from the request. */
    private void keepReadOnly(Answers accepted, FormContext context) {
        for (var field : form.schema().fields()) {
            var value = current(field.path());
            if (field.path().size() > 1
                    && value != null
                    && field.readOnly(context)
                    && !accepted.at(field.path().subList(0, 1)).isMissingNode()) {
                accepted.put(field.path(), new ObjectMapper().valueToTree(value));
            }
        }
    }

    private Object current(List<String> path) {
        Object value = form.variables();
        for (var name : path) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }
}
