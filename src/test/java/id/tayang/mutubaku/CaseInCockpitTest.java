package id.tayang.mutubaku;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApp
class CaseInCockpitTest {

    private static final String PATH = "/camunda/api/tayang/mutu-baku";

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Visitor admin;
    private OverdueCase overdue;

    @BeforeEach
    void anOverdueCase() {
        admin = signedIn("admin");
        overdue = new OverdueCase(runtime, tasks, jdbc, "Uji jam kasus");
    }

    @AfterEach
    void leaveNothing() {
        overdue.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /definisi/{definisi}",
        "GET, /kasus/{kasus}",
        "POST, /langkah/{tugas}/ingatkan",
        "POST, /langkah/{tugas}/perpanjang",
        "POST, /langkah/{tugas}/alihkan"
    })
    void onlyAdministratorsReadAndAct(String method, String path) {
        var body = method.equals("GET") ? null : "{\"alasan\":\"Uji\",\"kelompok\":\"kepala-dinas\"}";
        var address = PATH
                + path.replace("{definisi}", overdue.definition().replace(":", "%3A"))
                        .replace("{kasus}", overdue.kasus())
                        .replace("{tugas}", overdue.task());
        var stranger = new Visitor(port);
        stranger.get("/camunda/app/tasklist/");

        assertThat(stranger.call(method, address, body).statusCode()).isEqualTo(401);
        for (var visitor : List.of(signedIn("tim-website"), designer())) {
            var answer = visitor.call(method, address, body);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("administrator");
        }
    }

    @Test
    void theCaseShowsItsClocksAndWhatHappened() {
        tasks.createComment(overdue.task(), null, "Menunggu foto dari panitia");
        tasks.createComment(null, overdue.kasus(), "Panitia sudah dihubungi");
        overdue.rows()
                .insert(
                        "jeda_sla",
                        Map.of(
                                "id",
                                "jeda-uji",
                                "kasus",
                                overdue.kasus(),
                                "aktivitas",
                                "Event",
                                "nama",
                                "Data masuk",
                                "mulai",
                                OverdueCase.START.plusSeconds(120),
                                "selesai",
                                OverdueCase.START.plusSeconds(180)));

        var sheet = sheet();

        assertThat(sheet.at("/kasus/judul").asText()).isEqualTo("Uji jam kasus");
        assertThat(sheet.at("/jam")).hasSize(1);
        var clock = sheet.at("/jam/0");
        assertThat(clock.get("unitNama").asText()).isEqualTo("Tim Website");
        assertThat(clock.get("standar").asText()).isEqualTo("4 jam");
        assertThat(clock.get("terlambat").asBoolean()).isTrue();
        assertThat(clock.get("sisaMenit").asLong()).isNegative();
        assertThat(clock.get("lamaMenit").asLong()).isGreaterThan(1000);
        assertThat(sheet.get("peristiwa"))
                .extracting(entry -> entry.get("jenis").asText())
                .containsExactly("langkah", "langkah", "tunggu", "catatan", "catatan");
        assertThat(sheet.get("peristiwa"))
                .extracting(entry -> entry.path("teks").asText())
                .contains("Menunggu foto dari panitia", "Panitia sudah dihubungi");
        var first = sheet.at("/peristiwa/0");
        assertThat(first.get("putusan").asText()).isEqualTo("tepat waktu");
        assertThat(first.get("kerjaMenit").asLong()).isEqualTo(7);
        assertThat(first.get("oleh").asText()).contains("(contoh)");
        assertThat(sheet.get("kelompok"))
                .extracting(group -> group.get("id").asText())
                .contains("tim-website", "kepala-dinas", "unit-kerja.sekretariat")
                .doesNotContain("unit-kerja", "sistem");
    }

    @Test
    void aCaseFromBeforeTheLedgerIsEmptyAndAnUnknownOneIsNotFound() {
        overdue.rows().remove(overdue.kasus());

        var sheet = sheet();

        assertThat(sheet.get("kasus").isNull()).isTrue();
        assertThat(sheet.get("jam")).isEmpty();
        assertThat(sheet.get("peristiwa")).isEmpty();
        assertThat(admin.get(PATH + "/kasus/tidak-ada").statusCode()).isEqualTo(404);
    }

    @Test
    void aCaseThatNobodyTookAndWhoseModelIsGoneIsShownAllTheSame() {
        overdue.rows().remove(overdue.kasus());
        overdue.rows().step(overdue.task(), overdue.kasus(), Map.of("definisi", "sudah-dihapus:1:1"));

        var clock = sheet().at("/jam/0");

        assertThat(clock.get("olehNama").isNull()).isTrue();
        assertThat(clock.get("unitNama").asText()).isEqualTo("unit");
        assertThat(clock.get("sisaMenit").isNull()).isTrue();
    }

    @Test
    void theDiagramShowsEveryStepOfTheModel() {
        var answer = diagram("");

        assertThat(answer.statusCode()).isEqualTo(200);
        var diagram = Visitor.json(answer);
        assertThat(diagram.get("sop").asText()).isEqualTo("rilis-website");
        assertThat(LocalDate.parse(diagram.get("dari").asText()).plusDays(29))
                .isEqualTo(diagram.get("sampai").asText());
        assertThat(diagram.get("langkah"))
                .extracting(step -> step.get("no").asText())
                .startsWith("1", "2", "3", "4");
        var writing = diagram.at("/langkah/1");
        assertThat(writing.get("aktivitas").asText()).isEqualTo("Activity_MengolahRilis");
        assertThat(writing.get("terlambatSekarang").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?hari=0",
                "?hari=99999",
                "?hari=banyak",
                "?dari=2026-11-01",
                "?dari=2026-11-02&sampai=2026-11-01",
                "?dari=1-11-2026&sampai=2-11-2026"
            })
    void anImpossiblePeriodIsRefused(String query) {
        assertThat(diagram(query).statusCode()).isEqualTo(400);
    }

    @Test
    void aModelThatIsGoneIsNotFound() {
        assertThat(admin.get(PATH + "/definisi/tidak-ada").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> diagram(String query) {
        return admin.get(PATH + "/definisi/" + overdue.definition().replace(":", "%3A") + query);
    }

    private JsonNode sheet() {
        return Visitor.json(admin.get(PATH + "/kasus/" + overdue.kasus()));
    }

    /** Reads models in Cockpit, and has no Tasklist. */
    private Visitor designer() {
        var visitor = new Visitor(port);
        visitor.get("/camunda/app/cockpit/");
        var answer = visitor.send(visitor.request("/camunda/api/admin/auth/user/default/login/cockpit")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=perancang&password=" + accounts.password())));
        assertThat(answer.statusCode()).isEqualTo(200);
        visitor.get("/camunda/app/cockpit/");
        return visitor;
    }

    private Visitor signedIn(String user) {
        return new Visitor(port).signedIn(user, accounts.password());
    }
}
