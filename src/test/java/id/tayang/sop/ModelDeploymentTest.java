package id.tayang.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each SOP is deployed on its own, and a sixth one is dropped into a folder without a line of Java. */
class ModelDeploymentTest {

    /** Those that there are: ElementTemplatesTest holds the list against the code. */
    private static final Set<String> BEANS = Set.copyOf(SharedRules.ATURAN.layanan());

    @TempDir
    private Path folder;

    private ProcessEngine engine;

    @BeforeEach
    void start() {
        engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID())
                .setProcessEngineName(UUID.randomUUID().toString())
                .buildProcessEngine();
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void every_sop_gets_its_own_deployment_with_its_forms() {
        deploy();

        assertThat(versions())
                .isEqualTo(Map.of(
                        "rilis-website", 1,
                        "press-release-online", 1,
                        "update-website-pemda", 1,
                        "permohonan-website-opd", 1,
                        "konten-website-medsos", 1,
                        "koreksi-tayangan", 1));
        var rilis = engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("rilis-website")
                .singleResult();
        assertThat(engine.getRepositoryService().getDeploymentResourceNames(rilis.getId()))
                .contains("bpmn/rilis-website.bpmn", "forms/rilis-website/mengolah-rilis.form")
                .allMatch(name -> name.contains("rilis-website"));
    }

    @Test
    void an_unchanged_model_keeps_its_version_and_a_changed_form_raises_only_its_own() throws IOException {
        deploy();
        deploy();
        assertThat(versions().values()).containsOnly(1);

        copyOf("rilis-website");
        deploy();
        assertThat(versions().values()).containsOnly(1);

        var form = folder.resolve("forms/rilis-website/mengolah-rilis.form");
        Files.writeString(form, Files.readString(form) + "\n");
        deploy();
        assertThat(versions()).containsEntry("rilis-website", 2).containsEntry("konten-website-medsos", 1);
    }

    @Test
    void a_sixth_sop_runs_without_java() throws IOException {
        copyOf("rilis-website");
        rename("rilis-website", "siaran-pers");

        deploy();

        var sixth = catalog().find("siaran-pers").orElseThrow();
        assertThat(sixth.pelaksana())
                .extracting(Pelaksana::group)
                .containsExactly("unit-kerja", "ppid", "tim-website", "kepala-dinas");
        assertThat(sixth.langkah())
                .extracting(Langkah::standard)
                .containsExactly("PT1H", "PT4H", "P1D", "PT1H", null, null, null);
        var instance = engine.getRuntimeService()
                .startProcessInstanceByKey("siaran-pers", Map.of("judul", "Siaran pers", "unitKerja", "sekretariat"));
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance.getId())
                        .taskCandidateGroup("unit-kerja.sekretariat")
                        .singleResult()
                        .getName())
                .isEqualTo("Memberikan bahan kegiatan");
    }

    @Test
    void a_broken_model_stops_the_start_and_is_named() throws IOException {
        copyOf("rilis-website");
        var model = folder.resolve("bpmn/rilis-website.bpmn");
        Files.writeString(model, Files.readString(model).replace(">PT4H<", ">4 jam<"));

        assertThatThrownBy(this::deploy)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("bpmn/rilis-website.bpmn, elemen Event_TenggatMengolahRilis, aturan durasi")
                .hasMessageContaining("PT7M");
        assertThat(versions()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThatThrownBy(() -> new ModelFiles(folder.resolve("tidak-ada").toString()).find())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("tidak-ada");
    }

    @Test
    void units_of_a_lane_are_groups_of_their_own() {
        deploy();

        assertThat(catalog().find("rilis-website").orElseThrow().candidateGroups())
                .contains(new Pelaksana("unit-kerja.sekretariat", "Unit Kerja – Sekretariat"));
    }

    private ModelDeployment deploy() {
        var deployment = new ModelDeployment(
                new ModelFiles(folder.toString()), new SopRules(BEANS), engine.getRepositoryService());
        deployment.afterPropertiesSet();
        return deployment;
    }

    private SopCatalog catalog() {
        return new DeployedSops(engine.getRepositoryService(), deploy());
    }

    private Map<String, Integer> versions() {
        return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(java.util.stream.Collectors.toMap(
                        definition -> definition.getKey(), definition -> definition.getVersion()));
    }

    private void copyOf(String id) throws IOException {
        Files.createDirectories(folder.resolve("bpmn"));
        Files.createDirectories(folder.resolve("forms").resolve(id));
        Files.copy(Path.of("bpmn", id + ".bpmn"), folder.resolve("bpmn").resolve(id + ".bpmn"));
        try (var forms = Files.list(Path.of("forms", id))) {
            for (var form : forms.toList()) {
                Files.copy(form, folder.resolve("forms").resolve(id).resolve(form.getFileName()));
            }
        }
    }

    private void rename(String from, String to) throws IOException {
        var model = folder.resolve("bpmn").resolve(from + ".bpmn");
        Files.writeString(
                folder.resolve("bpmn").resolve(to + ".bpmn"),
                Files.readString(model).replace(from, to));
        Files.delete(model);
        Files.move(
                folder.resolve("forms").resolve(from), folder.resolve("forms").resolve(to));
        try (var forms = Files.list(folder.resolve("forms").resolve(to))) {
            for (var form : forms.toList()) {
                Files.writeString(form, Files.readString(form).replace(from, to));
            }
        }
    }
}
