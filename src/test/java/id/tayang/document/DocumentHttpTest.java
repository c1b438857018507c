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
