package id.tayang.kelengkapan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.HtmlText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** What a task knows: the variables of its case, under the answers that are being sent. */
@Component
class TaskAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormService forms;

    TaskAnswers(FormService forms) {
        this.forms = forms;
    }

    /** The variables of those names, as the signed-in user may read them. */
    Map<String, Object> of(String task, Set<String> names) {
        var values = new HashMap<String, Object>();
        // Without names the engine would give all.
        if (!names.isEmpty()) {
            var variables = forms.getTaskFormVariables(task, names, false);
            variables.keySet().forEach(name -> values.put(name, plain(variables.getValueTyped(name))));
        }
        return values;
    }

    /** Whether something stands at a path, {@code naskah.isi}. A box that is not ticked is nothing. */
    static boolean filled(Map<String, Object> values, String path) {
        Object value = values;
        for (var name : path.split("\\.")) {
            value = value instanceof Map<?, ?> group ? group.get(name) : null;
        }
        if (value instanceof String text) {
            return !HtmlText.blank(text);
        }
        if (value instanceof Collection<?> list) {
            return !list.isEmpty();
        }
        if (value instanceof Map<?, ?> group) {
            return !group.isEmpty();
        }
        return value != null && !Boolean.FALSE.equals(value);
    }

    private static Object plain(TypedValue value) {
        if (value instanceof SerializableValue json && json.getValueSerialized() != null) {
            try {
                return JSON.readValue(json.getValueSerialized(), Object.class);
            } catch (JsonProcessingException e) {
                return json.getValueSerialized();
            }
        }
        return value == null ? null : value.getValue();
    }
}
