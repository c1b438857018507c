package id.tayang.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.SopFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every form of an SOP must keep to. Tasklist 7.24 shows forms with form-js 1.8.7: what that version breaks on, or
 * hides from an official, is refused here.
 */
class FormsTest {

    /** Longest text of a String variable is 4000 characters; groups with a path become Json, which has no such end. */
    private static final int LONGEST_STRING = 3900;

    private static final int LONGEST_JSON_TEXT = 20_000;

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(name|date|title|note|notes|comment|approve|reject|submit|field|required|yes|no|the|and|of)\\b");
    private static final Pattern SECRET = Pattern.compile("(?i)(password|passwd|sandi|secret|token|pin)$|password");
    private static final Pattern TIME_STANDARD = Pattern.compile("\\d+ (menit|jam|hari)\\b");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(#if |#loop |/if|/loop)?(.*?)}}", Pattern.DOTALL);

    private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();

    static Stream<FormFile> forms() throws IOException {
        try (var shipped = Files.walk(Path.of("forms"));
                var example = Files.walk(Path.of(SopFiles.EXAMPLE))) {
            return Stream.concat(shipped, example)
                    .filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(FormFile::read)
                    .toList()
                    .stream();
        }
    }

    @Test
    void everySopHasAStartForm() throws IOException {
        assertThat(forms().filter(FormFile::start)
                        .map(form -> form.file().getParent().getFileName().toString()))
                .containsAll(SopFiles.all().toList());
    }

    @ParameterizedTest
    @MethodSource("id.tayang.support.SopFiles#all")
    void countsItsStepAsTheModelDoes(String sop) {
        var model = Bpmn.readModelFromFile(SopFiles.model(sop).toFile());
        assertThat(model.getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            var file = task.getCamundaFormRef().substring(sop.length() + 1) + ".form";
            var form = FormFile.read(SopFiles.forms(sop).resolve(file));
            assertThat(form.json().findValuesAsText("text"))
                    .as(file)
                    .anyMatch(text -> text.startsWith("### Langkah %s. "
                            .formatted(SopModel.properties(task).get("sop.no"))));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isWhatThisTasklistReads(FormFile form) {
        assertThat(form.json().path("id").asText()).isEqualTo(form.expectedId());
        assertThat(form.json().path("type").asText()).isEqualTo("default");
        assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.json().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(form.components())
                .as("dynamiclist, filepicker and others do not work in Tasklist")
                .allMatch(component -> component.shown()
                        || component.entered()
                        || component.type().equals("group"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesEverythingOnce(FormFile form) {
        assertThat(form.components().stream().map(component -> component.text("id")))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(form.inputs().stream().map(FormFile.Component::variable))
                .doesNotHaveDuplicates()
                .allMatch(variable -> variable.matches("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void labelsEveryInputInIndonesian(FormFile form) {
        assertThat(form.inputs())
                .allSatisfy(input ->
                        assertThat(input.label()).matches("\\p{Lu}.{2,}").doesNotContainPattern(ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void limitsEveryText(FormFile form) {
        assertThat(form.inputs()).filteredOn(FormFile.Component::written).allSatisfy(input -> {
            assertThat(input.rule("maxLength").asInt()).isBetween(1, longest(input));
            Pattern.compile(input.rule("pattern").asText());
            assertThat(!input.required() || refusesBlanks(input))
                    .as("blanks alone are no answer")
                    .isTrue();
        });
    }

    /** The tags of an editor come on top of the words. */
    private static int longest(FormFile.Component input) {
        if (input.path().isEmpty()) {
            return LONGEST_STRING;
        }
        return input.json().at("/properties/penyunting").isMissingNode() ? LONGEST_JSON_TEXT : 3 * LONGEST_JSON_TEXT;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksForANoteOnlyWhereItIsNeeded(FormFile form) {
        assertThat(form.inputs())
                .filteredOn(input -> input.required() && input.text("key").matches("(catatan|alasan).*"))
                .allSatisfy(note -> assertThat(note.hide()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void offersChoicesWithoutMakingThem(FormFile form) {
        // What the case lists is not the form's to say.
        var listed = form.inputs().stream()
                .filter(input -> input.chosen() && input.text("valuesKey").isEmpty());
        assertThat(listed).allSatisfy(input -> {
            assertThat(input.options("value"))
                    .hasSizeGreaterThan(1)
                    .doesNotHaveDuplicates()
                    .allMatch(value -> value.matches("[a-z0-9-]+"));
            assertThat(input.options("label")).doesNotHaveDuplicates().allMatch(label -> !label.isBlank());
        });
        assertThat(form.inputs())
                .filteredOn(input -> input.type().equals("radio"))
                .allMatch(input -> input.json().path("defaultValue").isMissingNode());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takesNoSecret(FormFile form) {
        assertThat(form.inputs())
                .noneMatch(input -> SECRET.matcher(input.text("key")).find());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void decidesWhatToHideAlsoWithoutAnyVariable(FormFile form) {
        assertThat(form.components())
                .filteredOn(component -> !component.hide().isEmpty())
                .allSatisfy(component ->
                        assertThat(evaluate(component.hide().substring(1))).isInstanceOf(Boolean.class));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void printsNoVariableThatMayBeMissing(FormFile form) {
        assertThat(form.components()).filteredOn(FormFile.Component::shown).allSatisfy(component -> {
            int open = 0;
            var placeholders = PLACEHOLDER.matcher(component.content());
            while (placeholders.find()) {
                var block = placeholders.group(1) == null ? "" : placeholders.group(1);
                if (!block.startsWith("/")) {
                    evaluate(placeholders.group(2));
                }
                if (block.isEmpty() && component.hide().isEmpty()) {
                    assertThat(open)
                            .as("%s stands outside of an #if", placeholders.group())
                            .isPositive();
                }
                open += block.startsWith("#") ? 1 : block.startsWith("/") ? -1 : 0;
            }
            assertThat(open).as("an #if without /if").isZero();
        });
    }

    /** A text component takes what it prints for markup and drops the tags it does not know, with what is in them. */
    @ParameterizedTest
    @MethodSource("forms")
    void printsWhatPeopleWroteAsTheyWroteIt(FormFile form) {
        assertThat(form.components())
                .filteredOn(component -> component.type().equals("text"))
                .allSatisfy(text -> assertThat(text.content().replaceAll("href=\"\\{\\{[\\w.]+}}\"", ""))
                        .doesNotContain("{{"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void beginsWithItsRowAndLeavesTheTimeToTheModel(FormFile form) {
        assertThat(form.components().get(0).content())
                .matches(
                        form.start()
                                ? "(?s)### .+"
                                : "(?s)### Langkah \\d+[abc]?\\. .+\\*\\*Pelaksana:\\*\\* .+\\*\\*Hasil:\\*\\* .+");
        assertThat(form.components())
                .noneMatch(
                        component -> TIME_STANDARD.matcher(component.content()).find());
    }

    private static boolean refusesBlanks(FormFile.Component input) {
        return input.rule("minLength").asInt() > 0
                || input.rule("validationType").asText().equals("email")
                || !Pattern.compile(input.rule("pattern").asText())
                        .matcher("   ")
                        .find();
    }

    private static Object evaluate(String expression) {
        return FEEL.evaluateSimpleExpression(expression, Variables.emptyVariableContext());
    }
}
