package id.tayang.sop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks files as a designer does in a terminal. */
class CheckCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final CheckCommand command = new CheckCommand(new PrintStream(said, true, UTF_8));

    @Test
    void good_models_are_left_with_zero() {
        assertThat(command.run("periksa", "bpmn/rilis-website.bpmn", "bpmn/konten-website-medsos.bpmn"))
                .isZero();
        assertThat(said.toString(UTF_8)).isEqualTo("2 model diperiksa, tidak ada temuan.\n");
    }

    @Test
    void a_broken_model_is_left_with_one_and_its_findings() throws IOException {
        var broken = write("rilis-website.bpmn", model().replace(">PT4H<", ">7 menit<"));

        assertThat(command.run("--spring.profiles.active=demo", "--periksa=" + broken, form()))
                .isEqualTo(1);
        assertThat(said.toString(UTF_8))
                .contains(
                        "bpmn/rilis-website.bpmn, elemen Event_TenggatMengolahRilis, aturan durasi: Waktu \"7 menit\"")
                .endsWith("temuan.\n");
    }

    @Test
    void the_forms_beside_the_folder_of_models_are_found() throws IOException {
        var file = Files.createDirectories(folder.resolve("bpmn")).resolve("rilis-website.bpmn");
        Files.writeString(file, model());
        assertThat(command.run("periksa", file.toString())).isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("aturan formulir: Formulir rilis-website-mulai tidak ada");

        var forms = Files.createDirectories(folder.resolve("forms/rilis-website"));
        try (var originals = Files.list(Path.of("forms/rilis-website"))) {
            for (var form : originals.toList()) {
                Files.copy(form, forms.resolve(form.getFileName()));
            }
        }
        assertThat(command.run("periksa", file.toString())).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "periksa",
        "--periksa=",
        "periksa tidak-ada.bpmn",
        "periksa README.md",
        "periksa bpmn/rilis-website.bpmn x.txt"
    })
    void what_cannot_be_checked_is_left_with_two(String line) {
        assertThat(command.run(line.split(" "))).isEqualTo(2);
        assertThat(said.toString(UTF_8)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "periksa a.bpmn, true",
        "--periksa=a.bpmn, true",
        "--spring.profiles.active=demo --periksa=a.bpmn, true",
        "--server.port=8081, false",
        "'', false"
    })
    void only_a_question_about_models_is_one(String line, boolean asked) {
        assertThat(CheckCommand.asked(line.split(" "))).isEqualTo(asked);
    }

    private static String form() {
        return "forms/rilis-website/mulai.form";
    }

    private static String model() throws IOException {
        return Files.readString(Path.of("bpmn/rilis-website.bpmn"));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
