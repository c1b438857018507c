package id.tayang.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** Finds the form that a task or a start is answered with. Everything is asked with the rights of the signed-in user. */
@Component
class DeployedForms {

    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService definitions;
    private final ObjectMapper json = new ObjectMapper();

    DeployedForms(TaskService tasks, FormService forms, RepositoryService definitions) {
        this.tasks = tasks;
        this.forms = forms;
        this.definitions = definitions;
    }

    FormOfCase ofTask(String task) {
        if (tasks.createTaskQuery().taskId(task).count() == 0) {
            throw new RefusedSubmission(400, EngineErrors.GONE);
        }
        try {
            return new FormOfCase(read(() -> forms.getDeployedTaskForm(task)), variables(task));
        } catch (NullValueException endedMeanwhile) {
            throw new RefusedSubmission(400, EngineErrors.GONE);
        }
    }

    /** By the id of the definition or, when that is null, by its key. */
    FormOfCase ofStart(String definition, String key) {
        var query = definitions.createProcessDefinitionQuery();
        var found = definition != null
                ? query.processDefinitionId(definition).singleResult()
                : query.processDefinitionKey(key)
                        .withoutTenantId()
                        .latestVersion()
                        .singleResult();
        if (found == null) {
            throw new RefusedSubmission(403, "Anda tidak dapat memulai SOP ini.");
        }
        return new FormOfCase(read(() -> forms.getDeployedStartForm(found.getId())), Map.of());
    }

    private FormSchema read(Callable<InputStream> form) {
        try (var stream = form.call()) {
            return FormSchema.read(json.readTree(stream));
        } catch (BadUserRequestException withoutForm) {
            return FormSchema.EMPTY;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A deployed form cannot be read as a Camunda Form", e);
        }
    }

    /** The variables as plain values, as the conditions of the form see them in the browser. */
    private Map<String, Object> variables(String task) {
        var typed = forms.getTaskFormVariables(task, null, false);
        var plain = new HashMap<String, Object>();
        typed.keySet().forEach(name -> plain.put(name, plain(typed.getValueTyped(name))));
        return plain;
    }

    private Object plain(TypedValue value) {
        if (value instanceof PrimitiveValue<?> primitive) {
            return primitive.getValue();
        }
        if (value instanceof SerializableValue serialized
                && "json".equals(value.getType().getName())) {
            try {
                return json.readValue(serialized.getValueSerialized(), Object.class);
            } catch (IOException e) {
                return null;
            }
        }
        return null;
    }
}
