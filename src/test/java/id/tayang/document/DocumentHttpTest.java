package id.tayang.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.support.Browser;
import id.tayang.support.RunningApp;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApp
class DocumentHttpTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
    private static final String PASSWORD = "Uji-berkas-2026";
    private static final Map<String, String> GROUP_OF = Map.of(
            "uji-kadis", "kepala-dinas", "uji-plh", "kepala-dinas", "uji-opd", "opd", "uji-admin", "camunda-admin");

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    private String deployment;
    private String kasus;
    private String berkas;

    @BeforeEach
    void aCaseWithATaskOfTheKepalaDinas() {
        GROUP_OF.forEach(this::addUser);
        deployment = repository
                .createDeployment()
                .addClasspathResource("document/kasus-kecil.bpmn")
                .deploy()
                .getId();
        kasus = runtime.startProcessInstanceByKey("kasus-kecil", Map.of("judul", "Peresmian pasar"))
                .getId();
        berkas = "/camunda/api/tayang/berkas/tugas/"
                + tasks.createTaskQuery()
                        .processInstanceId(kasus)
                        .singleResult()
                        .getId();
    }

    @AfterEach
    void leaveNothing() {
        repository.deleteDeployment(deployment, true, true, true);
        GROUP_OF.keySet().forEach(identity::deleteUser);
        Stream.of("berkas", "arsip", "buku_agenda")
                .forEach(table -> jdbc.sql("delete from " + table + " where kasus = ?")
                        .param(kasus)
                        .update());
    }

    @Test
    void whoHasTheTaskAddsReadsAndRemovesAFile() throws Exception {
        var kadis = signIn("uji-kadis");

        var sent = kadis.upload(berkas, "../Laporan \"akhir\".pdf", PDF, "");
        assertThat(sent.statusCode()).isEqualTo(201);
        var row = json.readTree(kadis.get(berkas).body()).get(0);
        assertThat(row.path("nama").asText()).endsWith(".pdf").doesNotContain("/");
        assertThat(row.path("pengunggah").asText()).isEqualTo("uji-kadis");
        assertThat(row.path("dapatDihapus").asBoolean()).isTrue();

        var file = "/camunda/api/tayang/berkas/" + row.path("id").asText();
        var downloaded = kadis.get(file);
        assertThat(downloaded.body()).isEqualTo(new String(PDF, StandardCharsets.ISO_8859_1));
        assertThat(downloaded.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(downloaded.headers().allValues("X-Content-Type-Options")).contains("nosniff");
        assertThat(downloaded.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");

        assertThat(kadis.delete(file).statusCode()).isEqualTo(204);
        assertThat(kadis.get(file).statusCode()).isEqualTo(404);
        assertThat(kadis.get(berkas).body()).isEqualTo("[]");
    }

    @Test
    void aColleagueReadsButDoesNotRemove() throws Exception {
        var sent = signIn("uji-kadis").upload(berkas, "laporan.pdf", PDF, "");
        var file = "/camunda/api/tayang/berkas/"
                + json.readTree(sent.body()).at("/0/berkas/id").asText();
        var plh = signIn("uji-plh");

        assertThat(json.readTree(plh.get(berkas).body()).at("/0/dapatDihapus").asBoolean())
                .isFalse();
        assertThat(plh.get(file).statusCode()).isEqualTo(200);
        assertThat(plh.delete(file).statusCode()).isEqualTo(409);
    }

    @Test
    void whoMayNotSeeTheTaskGetsNothingByIdOrByGuess() throws Exception {
        var sent = signIn("uji-kadis").upload(berkas, "laporan.pdf", PDF, "");
        var file = "/camunda/api/tayang/berkas/"
                + json.readTree(sent.body()).at("/0/berkas/id").asText();
        var opd = signIn("uji-opd");

        assertThat(opd.get(berkas).statusCode()).isEqualTo(404);
        assertThat(opd.upload(berkas, "titipan.pdf", PDF, "").statusCode()).isEqualTo(404);
        assertThat(opd.get(file).statusCode()).isEqualTo(404);
        assertThat(opd.delete(file).statusCode()).isEqualTo(404);
        assertThat(opd.get("/camunda/api/tayang/berkas/tugas/tebakan").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anonymousRequestsAnswer401() throws Exception {
        var stranger = new Browser(port);

        for (var path : List.of(
                berkas,
                "/camunda/api/tayang/register",
                "/camunda/api/tayang/register.csv",
                "/camunda/api/tayang/arsip",
                "/camunda/api/tayang/arsip/x",
                "/camunda/api/tayang/berkas/x")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void aRefusedFileSaysWhy() throws Exception {
        var kadis = signIn("uji-kadis");

        var php = kadis.upload(berkas, "foto.jpg", "<?php phpinfo();".getBytes(), "Bupati");
        assertThat(php.statusCode()).isEqualTo(422);
        assertThat(json.readTree(php.body()).at("/0/galat").asText()).startsWith("Isi berkas ini bukan jenis");

        var large = kadis.upload(berkas, "besar.pdf", new byte[22 << 20], "");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(json.readTree(large.body()).path("galat").asText())
                .isEqualTo("Berkas terlalu besar. Batas untuk satu berkas: 20 MB.");
    }

    @Test
    void theRegisterIsForOfficialsAndTheArchiveForAdmins() throws Exception {
        runtime.deleteProcessInstance(kasus, "salah kirim", true);
        var kadis = signIn("uji-kadis");
        var admin = signIn("uji-admin");

        var rows = json.readTree(kadis.get("/camunda/api/tayang/register").body());
        assertThat(rows.findValuesAsText("perihal")).contains("Peresmian pasar");
        var csv = kadis.get("/camunda/api/tayang/register.csv");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body()).startsWith("\uFEFFRegister;").contains("Peresmian pasar");
        assertThat(kadis.get("/camunda/api/tayang/register?tahun=1999").body()).isEqualTo("[]");
        assertThat(signIn("uji-opd").get("/camunda/api/tayang/register").statusCode())
                .isEqualTo(403);

        assertThat(kadis.get("/camunda/api/tayang/arsip").statusCode()).isEqualTo(403);
        var entries = json.readTree(admin.get("/camunda/api/tayang/arsip").body());
        assertThat(entries.findValuesAsText("kasus")).contains(kasus);
        var detail =
                json.readTree(admin.get("/camunda/api/tayang/arsip/" + kasus).body());
        assertThat(detail.path("dibatalkan").asBoolean()).isTrue();
    }

    @Test
    void theArchiveMasksTheNip() throws Exception {
        runtime.setVariable(kasus, "kepalaOpd", Spin.JSON("{\"nama\":\"A\",\"nip\":\"197701192008011003\"}"));
        runtime.deleteProcessInstance(kasus, "salah kirim", true);

        var detail = json.readTree(
                signIn("uji-admin").get("/camunda/api/tayang/arsip/" + kasus).body());

        assertThat(detail.at("/data/kepalaOpd/nip").asText()).isEqualTo("•••••••••••••••003");
    }

    private Browser signIn(String user) throws Exception {
        return new Browser(port).signIn(user, PASSWORD);
    }

    private void addUser(String id, String group) {
        var user = identity.newUser(id);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createMembership(id, group);
        if (authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(Resources.APPLICATION)
                        .count()
                == 0) {
            var tasklist = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            tasklist.setGroupId(group);
            tasklist.setResource(Resources.APPLICATION);
            tasklist.setResourceId("tasklist");
            tasklist.addPermission(Permissions.ACCESS);
            authorizations.saveAuthorization(tasklist);
        }
    }
}
