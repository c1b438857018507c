package id.tayang.sop;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;

/** A form shows and asks about what somebody answers or some step gives; of a name that nobody gives it would show nothing. */
class FormNameRules implements SopRules.Rule {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        var answers = new FormAnswers(source.forms().values()).all();
        var given = given(source, model);
        return source.forms().entrySet().stream().flatMap(file -> {
            try {
                var form = JSON.readTree(file.getValue());
                var element = element(model, form.path("id").asText());
                return FormNames.of(form).stream()
                        .filter(name -> !known(name, answers, given))
                        .map(name -> new Finding(
                                source.formPath(file.getKey()),
                                element,
                                "isian-formulir",
                                ("Formulir menyebut \"%s\", yang tidak ditanyakan formulir mana pun dan tidak dihasilkan"
                                                + " langkah di model ini. Betulkan namanya, atau tambahkan isiannya.")
                                        .formatted(name)));
            } catch (IOException e) {
                // Another rule says that the form cannot be read.
                return Stream.empty();
            }
        });
    }

    private static boolean known(String name, Set<String> answers, Set<String> given) {
        var root = name.split("\\.")[0];
        if (answers.contains(name) || answers.contains(root)) {
            return true;
        }
        // What a group of fields holds its fields say, whatever else is done with it.
        var group = answers.stream().anyMatch(answer -> answer.startsWith(root + "."));
        return group ? name.equals(root) : given.contains(root);
    }

    /** What steps give, and what the expressions of the model count on. */
    private static Set<String> given(ModelSource source, SopModel model) {
        var given = new HashSet<String>();
        model.bpmn()
                .getModelElementsByType(CamundaOutputParameter.class)
                .forEach(output -> given.add(output.getCamundaName()));
        model.bpmn()
                .getModelElementsByType(CamundaInputParameter.class)
                .forEach(input -> given.add(input.getCamundaName()));
        model.bpmn().getModelElementsByType(StartEvent.class).forEach(start -> given.add(start.getCamundaInitiator()));
        given.addAll(EXPRESSION
                .matcher(new String(source.bpmn(), java.nio.charset.StandardCharsets.UTF_8))
                .results()
                .flatMap(expression ->
                        NAME.matcher(expression.group(1)).results().map(name -> name.group()))
                .collect(Collectors.toSet()));
        return given;
    }

    /** The step that shows the form; null when none does. */
    private static String element(SopModel model, String form) {
        return Stream.concat(
                        model.bpmn().getModelElementsByType(UserTask.class).stream()
                                .filter(task -> form.equals(task.getCamundaFormRef()))
                                .map(task -> task.getId()),
                        model.bpmn().getModelElementsByType(StartEvent.class).stream()
                                .filter(start -> form.equals(start.getCamundaFormRef()))
                                .map(start -> start.getId()))
                .findFirst()
                .orElse(null);
    }
}
