package id.tayang.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class TrialHttpTest {

    private static final String TRIAL = "/camunda/api/tayang/periksa-model";

    /** Signing in again and again would be taken for guessing. */
    private static final Map<String, Visitor> SIGNED_IN = new HashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    RepositoryService repository;

    @Autowired
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({"perancang, 200", "admin, 200", "kepala-dinas, 403", "tim-website, 403"})
    void designers_and_administrators_try_models_and_nobody_else(String user, int status) throws Exception {
        var visitor = as(user);

        assertThat(visitor.get(TRIAL).statusCode()).isEqualTo(status);
        for (var path : new String[] {"", "/dokumen", "/dokumen.pdf", "/waktu"}) {
            var body = path.isEmpty() ? model() : Map.of("model", model());
            assertThat(post(visitor, path, body).statusCode()).as(path).isEqualTo(status);
        }
        if (status == 403) {
            assertThat(Visitor.json(post(visitor, "", model())).path("pesan").asText())
                    .contains("hanya untuk perancang proses");
        }
    }

    @Test
    void who_is_not_signed_in_or_comes_from_another_site_is_refused() throws Exception {
        assertThat(new Visitor(port).get(TRIAL).statusCode()).isEqualTo(401);
        var body = json.writeValueAsString(model());
        var stranger = new Visitor(port);
        stranger.get("/camunda/app/cockpit/");
        assertThat(stranger.call("POST", TRIAL, body).statusCode()).isEqualTo(401);
        var forged = as("perancang")
                .request(TRIAL)
                .setHeader("X-XSRF-TOKEN", "tebakan")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        // A refused token ends the session.
        assertThat(SIGNED_IN.remove("perancang").send(forged).statusCode()).isEqualTo(403);
    }

    @Test
    void findings_come_with_their_place_and_nothing_is_deployed() throws Exception {
        var before = repository.createDeploymentQuery().count();
        var designer = as("perancang");

        assertThat(post(designer, "", model()).body()).isEqualTo("[]");
        var found = Visitor.json(post(designer, "", model("P1D<", "1 hari<")));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("aturan").asText()).isEqualTo("durasi");
        assertThat(found.get(0).path("letak").asText()).isEqualTo("Event_TenggatMenyetujuiRilis");
        var expression = Visitor.json(post(designer, "", model("${bahanLengkap == 'ya'}", "${runtime.exec('id')}")));
        assertThat(expression.get(0).path("letak").asText()).isEqualTo("Flow_BahanLengkap_Ya");
        var whole = Visitor.json(post(designer, "", model("camunda:versionTag=\"2022.1\"", "")));
        assertThat(whole.get(0).path("elemen").asText()).isEqualTo("rilis-website");
        assertThat(whole.get(0).path("letak").asText()).startsWith("Participant_");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void the_document_is_that_of_the_file_and_says_that_it_is_a_trial() throws Exception {
        var order = Map.of(
                "model", model("Mengolah bahan menjadi rilis 5W1H", "Meramu &lt;b&gt;bahan"), "edisi", "dijalankan");

        var page = Visitor.json(post(as("perancang"), "/dokumen", order))
                .path("html")
                .asText();
        assertThat(page)
                .contains("Meramu &lt;b&gt;bahan", "<svg", "uji coba, belum terpasang")
                .doesNotContain("Unduh PDF", "NIP");
        var designer = as("perancang");
        var answer = designer.bytes(designer.request(TRIAL + "/dokumen.pdf")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(order))));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
    }

    @Test
    void the_time_is_counted_from_the_chosen_start_along_the_chosen_way() throws Exception {
        var order = Map.of(
                "model", model(),
                "mulai", "2026-11-27T14:00",
                "pilihan", Map.of("Activity_MenyetujuiRilis|Rilis disetujui?", "Tolak"));

        var run = Visitor.json(post(as("perancang"), "/waktu", order));

        assertThat(run.path("selesai").asText()).startsWith("Selasa, 1 Desember 2026 10.00");
        assertThat(run.path("akhir").get(0).asText()).isEqualTo("Rilis tidak ditayangkan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | {}                                                     | Pilih satu berkas model
            ''          | {"nama":"a.txt","bpmn":"YQ=="}                         | Pilih satu berkas model
            ''          | {"nama":"a.bpmn","bpmn":"***"}                         | a.bpmn tidak dapat dibaca
            /waktu      | {}                                                     | Pilih satu berkas model
            /waktu      | {"model":{"nama":"a.bpmn","bpmn":"YQ=="}}              | Perbaiki dulu temuannya
            /dokumen    | {"model":{"nama":"a.bpmn","bpmn":"YQ=="}}              | Perbaiki dulu temuannya
            ''          | [                                                      | tidak dapat dibaca
            """)
    void what_is_no_model_is_said_in_words(String path, String body, String message) {
        var answer = as("perancang").call("POST", TRIAL + path, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("pesan").asText()).contains(message);
    }

    @Test
    void a_file_too_large_is_refused() throws Exception {
        var large = new HashMap<>(model());
        large.put("bpmn", "a".repeat(4 << 20));

        assertThat(post(as("perancang"), "", large).body()).contains("terlalu besar");
        large.put("bpmn", "a".repeat(11 << 20));
        assertThat(post(as("perancang"), "", large).statusCode()).isEqualTo(413);
    }

    private Visitor as(String user) {
        return SIGNED_IN.computeIfAbsent(user, name -> {
            var visitor = new Visitor(port);
            // Designers have Cockpit, officials Tasklist, administrators both.
            var application = name.equals("perancang") ? "cockpit" : "tasklist";
            visitor.get("/camunda/app/" + application + "/");
            var answer = visitor.send(visitor.request("/camunda/api/admin/auth/user/default/login/" + application)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("username=" + name + "&password=" + accounts.password())));
            assertThat(answer.statusCode()).isEqualTo(200);
            visitor.get("/camunda/app/" + application + "/");
            return visitor;
        });
    }

    private HttpResponse<String> post(Visitor visitor, String path, Object body) throws IOException {
        return visitor.call("POST", TRIAL + path, json.writeValueAsString(body));
    }

    private static Map<String, Object> model() throws IOException {
        return model("", "");
    }

    private static Map<String, Object> model(String from, String to) throws IOException {
        var xml = Files.readString(Path.of("bpmn/rilis-website.bpmn")).replace(from.isEmpty() ? "\0" : from, to);
        var forms = new TreeMap<String, String>();
        try (var files = Files.list(Path.of("forms/rilis-website"))) {
            for (var file : files.toList()) {
                forms.put(file.getFileName().toString(), base64(Files.readAllBytes(file)));
            }
        }
        return Map.of(
                "nama", "rilis-website.bpmn", "bpmn", base64(xml.getBytes(StandardCharsets.UTF_8)), "formulir", forms);
    }

    private static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }
}
