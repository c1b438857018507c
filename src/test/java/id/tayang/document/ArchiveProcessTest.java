package id.tayang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.Sha256;
import id.tayang.engine.CaseEndPlugin;
import id.tayang.support.TestDatabase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchiveProcessTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    @TempDir
    Path folder;

    private DocumentBeans beans;
    private ProcessEngine engine;

    @AfterEach
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @EnumSource
    void anEndedCaseLeavesItsTextFilesAndEvidenceWhenTheEngineForgetsIt(TestDatabase database) throws Exception {
        start(database);
        var kasus = begin();
        var sent = photo();
        var photo = beans.berkas.add(kasus, "peresmian.jpg", sent, "Bupati memotong pita");
        finish(kasus, "kadis", Map.of("keputusan", "perbaiki", "catatanKepalaDinas", "Tambahkan tanggal"));
        finish(kasus, "plh-kadis", Map.of("keputusan", "setujui"));
        beans.evidence().record(kasus, "situs", "https://diskominfo.example/berita/pasar", "ab".repeat(32), NOW);
        beans.evidence().record(kasus, "situs", "https://diskominfo.example/berita/pasar", "ab".repeat(32), NOW);
        runJobs();

        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        engine.getHistoryService().deleteHistoricProcessInstance(kasus);
        var archived = archived(kasus);
        assertThat(archived.path("nomor").asText()).isEqualTo("500.12.11/1/DISKOMINFO/2026");
        assertThat(archived.path("hasil").asText()).isEqualTo("Tayang");
        assertThat(archived.path("dibatalkan").asBoolean()).isFalse();
        assertThat(archived.at("/data/naskah/isi").asText()).isEqualTo("Pasar dibuka Bupati.");
        assertThat(archived.at("/data").has("kataSandi")).isFalse();
        assertThat(archived.at("/data/akun").toString()).isEqualTo("{\"nama\":\"opd\"}");
        assertThat(archived.path("tayang")).hasSize(1);
        assertThat(archived.at("/tayang/0/tautan").asText()).endsWith("/berita/pasar");
        assertThat(archived.at("/langkah")).hasSize(2);
        assertThat(archived.at("/langkah/0/petugas").asText()).isEqualTo("kadis");
        assertThat(archived.at("/langkah/0/isian/catatanKepalaDinas").asText()).isEqualTo("Tambahkan tanggal");
        assertThat(archived.at("/langkah/1/petugas").asText()).isEqualTo("plh-kadis");
        assertThat(archived.at("/langkah/1/pelaksana").asText()).isEqualTo("kepala-dinas");
        assertThat(archived.at("/langkah/1/selesai").asText()).isNotEmpty();

        var place = folder.resolve("arsip/2026/500.12.11-1-DISKOMINFO-2026");
        assertThat(place.resolve("manifest.json")).content().isEqualTo(text("isi", kasus));
        var copy = place.resolve(archived.at("/berkas/0/lokasi").asText());
        assertThat(Sha256.of(copy)).isEqualTo(photo.sha256());
        assertThat(place.resolve(archived.at("/berkas/0/asli/lokasi").asText())).hasBinaryContent(sent);
        assertThat(archived.at("/berkas/0/asli/sha256").asText()).isEqualTo(Sha256.of(sent));
        assertThat(archived.at("/berkas/0/sumber").asText()).isEqualTo("Humas");
        beans.berkas.cleanUp();
        assertThatThrownBy(() -> beans.berkas.originals().openOriginal(photo)).isInstanceOf(UncheckedIOException.class);
        assertThat(beans.files().open(photo)).isNotEmpty();
        assertThat(archived.at("/berkas/0/sha256").asText()).isEqualTo(photo.sha256());
    }

    @ParameterizedTest
    @EnumSource
    void theRegisterIsFilledWhenTheCaseEnds(TestDatabase database) {
        start(database);
        var kasus = begin();
        beans.evidence().record(kasus, "situs", "https://diskominfo.example/berita/pasar", null, NOW);
        finish(kasus, "kadis", Map.of("keputusan", "setujui"));
        runJobs();

        var row = beans.jdbc.sql("select * from buku_agenda").query().singleRow();
        assertThat(row)
                .containsEntry("asal", "Dinas Pasar")
                .containsEntry("bukti", "foto, video")
                .containsEntry("hasil", "Tayang")
                .containsEntry("tautan", "https://diskominfo.example/berita/pasar");
        assertThat(row.get("paraf_kadis").toString()).startsWith("kadis, ").endsWith(" WIB");
        assertThat(row.get("paraf_kabid")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aCaseThatAnAdminDeletesIsArchivedAsCancelled(TestDatabase database) {
        start(database);
        var kasus = begin();

        engine.getRuntimeService().deleteProcessInstance(kasus, "salah kirim", true);

        var archived = archived(kasus);
        assertThat(archived.path("dibatalkan").asBoolean()).isTrue();
        assertThat(archived.path("hasil").asText()).isEqualTo("Dibatalkan: salah kirim");
        assertThat(archived.path("perihal").asText()).isEqualTo("Peresmian pasar");
        assertThat(archived.at("/data/naskah/isi").asText()).isEqualTo("Pasar dibuka Bupati.");
        assertThat(beans.jdbc
                        .sql("select keterangan from buku_agenda")
                        .query(String.class)
                        .single())
                .isEqualTo("Nomor tetap, kasus dibatalkan");
    }

    @ParameterizedTest
    @EnumSource
    void aCaseThatEndsBesideTheArchivingStepIsArchivedToo(TestDatabase database) {
        start(database);
        var kasus = begin();

        var task = engine.getTaskService().createTaskQuery().singleResult().getId();
        engine.getTaskService().claim(task, "kadis");
        finish(kasus, "kadis", Map.of("keputusan", "tolak"));

        assertThat(archived(kasus).path("hasil").asText()).isEqualTo("Selesai tanpa langkah pengarsipan");
        assertThat(archived(kasus).at("/langkah/0/petugas").asText()).isEqualTo("kadis");
    }

    @ParameterizedTest
    @EnumSource
    void aStepThatWasTakenBackIsNotShownAsDone(TestDatabase database) {
        start(database);
        var kasus = begin();
        engine.getRuntimeService()
                .createProcessInstanceModification(kasus)
                .cancelAllForActivity("Activity_Menyetujui")
                .startBeforeActivity("Activity_Menyetujui")
                .execute();
        finish(kasus, "kadis", Map.of("keputusan", "setujui"));
        runJobs();

        var steps = archived(kasus).path("langkah");
        assertThat(steps).hasSize(2);
        assertThat(steps.at("/0/selesai").isNull()).isTrue();
        assertThat(steps.at("/0/dibatalkan").isTextual()).isTrue();
        assertThat(steps.at("/1/selesai").isTextual()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aMissingInputNamesTheParameterAndTheStep(TestDatabase database) {
        start(database);
        var kasus = engine.getRuntimeService()
                .startProcessInstanceByKey("kasus-kecil", Map.of("judul", " "))
                .getId();
        finish(kasus, "kadis", Map.of("keputusan", "setujui"));
        var job = engine.getManagementService().createJobQuery().singleResult().getId();

        assertThatThrownBy(() -> engine.getManagementService().executeJob(job))
                .hasMessageContaining("Parameter \"perihal\" pada langkah \"Activity_MemberiNomor\" belum diisi.");
    }

    private void start(TestDatabase database) {
        beans = new DocumentBeans(
                database.migrated(), Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Jakarta"), folder);
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setBeans(new HashMap<>(beans.byName()));
        configuration.setProcessEnginePlugins(
                List.of(new SpinProcessEnginePlugin(), new CaseEndPlugin(List.of(beans.caseEnd()))));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("document/kasus-kecil.bpmn")
                .deploy();
    }

    private String begin() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "kasus-kecil",
                        Map.of(
                                "judul",
                                "Peresmian pasar",
                                "namaPengirim",
                                "Dinas Pasar",
                                "bukti",
                                Spin.JSON("[\"foto\",\"video\"]"),
                                "naskah",
                                Spin.JSON("{\"judul\":\"Peresmian\",\"isi\":\"Pasar dibuka Bupati.\"}"),
                                "akun",
                                Spin.JSON("{\"nama\":\"opd\",\"sandi\":\"p\"}"),
                                "kataSandi",
                                "rahasia"))
                .getId();
    }

    private static byte[] photo() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private void finish(String kasus, String user, Map<String, Object> variables) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(kasus)
                .singleResult()
                .getId();
        engine.getIdentityService().setAuthenticatedUserId(user);
        engine.getTaskService().complete(task, variables);
        engine.getIdentityService().clearAuthentication();
    }

    private void runJobs() {
        var management = engine.getManagementService();
        for (var jobs = management.createJobQuery().list();
                !jobs.isEmpty();
                jobs = management.createJobQuery().list()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private JsonNode archived(String kasus) {
        try {
            return new ObjectMapper().readTree(text("isi", kasus));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String column, String kasus) {
        return beans.jdbc
                .sql("select " + column + " from arsip where kasus = ?")
                .param(kasus)
                .query(String.class)
                .single();
    }
}
