package id.tayang.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The part of some answers that the signed-in user may give in a form: no field that he only looks at, and none that the form
 * does not ask. Whether they are valid is not asked; that is for the day they are sent.
 */
@Component
public class OpenAnswers {

    private final DeployedForms forms;

    OpenAnswers(DeployedForms forms) {
        this.forms = forms;
    }

    /** @param task one that the user may read */
    public ObjectNode ofTask(String task, JsonNode answers) {
        return part(forms.ofTask(task), answers);
    }

    /** Answers 404 for an SOP that the user may not start. */
    public ObjectNode ofStart(String sop, JsonNode answers) {
        try {
            return part(forms.ofStart(null, sop), answers);
        } catch (RefusedSubmission refused) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "SOP ini tidak ada, atau Anda tidak dapat memulainya.");
        }
    }

    private static ObjectNode part(FormOfCase form, JsonNode given) {
        var answers = Answers.of(given);
        var context = new FormContext(form.variables(), answers.plain());
        var open = new Answers();
        for (var field : form.schema().fields()) {
            var answer = answers.at(field.path());
            if (!answer.isMissingNode() && !field.readOnly(context)) {
                open.put(field.path(), answer);
            }
        }
        return open.tree();
    }
}
