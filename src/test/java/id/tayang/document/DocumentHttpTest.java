package id.tayang.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.support.Browser;
import id.tayang.support.RunningApp;
import id.tayang.support.SmallCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@RunningApp
class DocumentHttpTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
    private static final Map<String, String> GROUP_OF = Map.of(
            "uji-kadis", "kepala-dinas", "uji-plh", "kepala-dinas", "uji-opd", "opd", "uji-admin", "camunda-admin");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ObjectMapper json;

    private SmallCase one;
    private String kasus;
    private String berkas;

    @BeforeEach
    void aCaseWithATaskOfTheKepalaDinas() {
        one = new SmallCase(context, GROUP_OF);
        kasus = one.kasus();
        berkas = "/camunda/api/tayang/berkas/tugas/" + one.task();
    }

    @AfterEach
    void leaveNothing() {
        one.close();
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
        return one.signIn(port, user);
    }
}
