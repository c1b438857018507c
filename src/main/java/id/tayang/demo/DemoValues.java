package id.tayang.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;

/** Turns JSON into the variables that a form in Tasklist would send: groups and checklists are Json, dates are text. */
final class DemoValues {

    /** Stands for the day on which the case began, so that the stories do not grow old. */
    private static final String DAY = "{{tanggal}}";

    private DemoValues() {}

    static Map<String, Object> of(Map<String, JsonNode> answers, LocalDate day) {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((name, answer) -> variables.put(name, value(answer, day)));
        return variables;
    }

    private static Object value(JsonNode answer, LocalDate day) {
        return switch (answer.getNodeType()) {
            case STRING -> answer.textValue().replace(DAY, day.toString());
            case BOOLEAN -> answer.booleanValue();
            case NUMBER -> answer.numberValue();
            case NULL -> null;
            default ->
                SpinValues.jsonValue(answer.toString().replace(DAY, day.toString()))
                        .create();
        };
    }
}
