package id.tayang.sop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.sop.Bpmnlint.Report;
import id.tayang.support.RunningApp;
import id.tayang.support.ServedKit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Camunda Modeler and bpmnlint say of a model is what the server says when it is put to use. */
@RunningApp
class LintTest {

    private static final Set<String> BEANS = beans();

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @BeforeEach
    void node() {
        Bpmnlint.needed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"baris", "modeler"})
    void the_models_of_the_tree_are_clean(String mode) throws Exception {
        try (var models = Files.list(Path.of("bpmn"))) {
            var reports = Bpmnlint.reports(mode.equals("modeler") ? served() : mode, models.toList());

            assertThat(reports).hasSizeGreaterThan(4);
            assertThat(reports.values()).allMatch(List::isEmpty);
        }
    }

    @Test
    void every_broken_model_is_red_with_its_rule_and_the_server_says_the_same() throws Exception {
        var models = BrokenModel.all();
        var reports = Bpmnlint.reports(served(), written(models));
        var rules = new SopRules(BEANS);

        assertThat(Bpmnlint.reports("baris", written(models))).isEqualTo(reports);
        for (var model : models) {
            var said = reports.get(model.fileName());
            assertThat(said)
                    .as(model.fileName())
                    .isNotEmpty()
                    .allMatch(report -> report.jenis().equals("error"))
                    .allMatch(report -> report.aturan().equals(model.rule()))
                    .extracting(Report::elemen)
                    .contains(model.element());
            var findings = rules.check(model.source());
            assertThat(said.stream().map(report -> line(report.aturan(), report.pesan())))
                    .as("server on " + model.fileName())
                    .containsExactlyInAnyOrderElementsOf(findings.stream()
                            .map(finding -> line(finding.rule(), finding.message()))
                            .toList());
            // Of what stands in the text of the file the server does not know the element.
            assertThat(findings.stream().map(Finding::element).filter(element -> element != null))
                    .as("elements of " + model.fileName())
                    .isSubsetOf(said.stream().map(Report::elemen).toList());
        }
    }

    @Test
    void every_rule_has_a_broken_model() throws Exception {
        var broken = BrokenModel.all().stream().map(BrokenModel::rule).collect(Collectors.toSet());
        try (var files = Files.list(Bpmnlint.HOME.resolve("bpmnlint-plugin-tayang/rules"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".js", "")))
                    .containsExactlyInAnyOrderElementsOf(broken);
        }
        var configured = Bpmnlint.run(
                List.of("node", "-p", "Object.keys(require('bpmnlint-plugin-tayang').configs.sop.rules).join(' ')"));
        assertThat(configured.strip().split(" ")).containsExactlyInAnyOrderElementsOf(broken);
    }

    /** The script that Camunda Modeler loads, out of the kit that designers are given. */
    private String served() throws IOException {
        var script = ServedKit.files(port).get("plugins/tayang-lint/klien.js");
        return Files.writeString(folder.resolve("klien.js"), script)
                .toAbsolutePath()
                .toString();
    }

    private static String line(String rule, String message) {
        return rule + ": " + message;
    }

    private List<Path> written(List<BrokenModel> models) throws IOException {
        var files = new ArrayList<Path>();
        for (var model : models) {
            files.add(
                    Files.write(folder.resolve(model.fileName()), model.source().bpmn()));
        }
        return files;
    }

    /** The beans that the lint knows; that they are those of the application {@link ElementTemplatesTest} says. */
    private static Set<String> beans() {
        try {
            var named = new ObjectMapper()
                    .readTree(Path.of("src/main/resources/sop/aturan.json").toFile())
                    .path("layanan");
            return StreamSupport.stream(named.spliterator(), false)
                    .map(name -> name.asText())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
