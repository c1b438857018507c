package id.tayang.sop;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An expression is code. It may read variables, compare them and call a bean that models may use; it may not reach into
 * Java.
 */
class ExpressionRules implements SopRules.Rule {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)\\b(class|getClass|classLoader|forName|runtime|exec|processBuilder|system|invoke|newInstance|execution|task|connector)\\b");

    private static final Pattern GENERATED_FORM = Pattern.compile("<camunda:form(Data|Field)\\b");

    private static final Pattern CODE_ATTRIBUTE = Pattern.compile(
            "\\bcamunda:(class|expression|formKey|resource|connectorId)\\s*=|<camunda:(script|connector|executionListener|taskListener)\\b");

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        var xml = new String(source.bpmn(), java.nio.charset.StandardCharsets.UTF_8);
        var expressions = EXPRESSION
                .matcher(xml)
                .results()
                .map(MatchResult::group)
                .filter(expression -> FORBIDDEN.matcher(expression).find())
                .distinct()
                .map(expression -> new Finding(
                        source.bpmnPath(), null, "ungkapan", "Ungkapan " + expression + " tidak diizinkan."));
        var attributes = CODE_ATTRIBUTE
                .matcher(xml)
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(attribute -> new Finding(
                        source.bpmnPath(), null, "ungkapan", attribute.strip() + " tidak diizinkan dalam model."));
        // A label of a generated form that holds a variable runs as a template in the official's browser.
        var generated = GENERATED_FORM.matcher(xml).find()
                ? Stream.of(new Finding(
                        source.bpmnPath(),
                        null,
                        "formulir",
                        "\"Generated task form\" tidak diizinkan; pakai Camunda Forms."))
                : Stream.<Finding>empty();
        return Stream.of(expressions, attributes, generated).flatMap(s -> s);
    }
}
