package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What officials ask of published items, and what the forms that correct them take. */
@RunningApp
class CorrectionHttpTest {

    private static final String ITEMS = "/camunda/api/tayang/tayangan";
    private static final String TITLE = "Uji ralat jembatan gantung";

    private static final String CHECKED = ",\"pemeriksaan\":{\"value\":{\"dikecualikan\":\"ya\",\"dataPribadi\":\"ya\","
            + "\"izinFoto\":\"tidak-ada\",\"teksAlternatif\":\"tidak-ada\",\"tautan\":\"tidak-ada\",\"kategoriRingkasan\":true}}";

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    ApplicationContext context;

    private ShownArticles articles;
    private String path;
    private Visitor writer;

    @BeforeEach
    void anItem() {
        articles = new ShownArticles(context);
        path = articles.add(
                "uji-ralat",
                TITLE,
                "kegiatan",
                "Jembatan gantung ini panjangnya 10 meter.",
                "",
                Instant.parse("2026-11-20T01:00:00Z"));
        writer = new Visitor(port).signedIn("tim-website", accounts.password());
    }

    @AfterEach
    void leaveNothing() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("koreksi-tayangan")
                .variableValueEquals("uraian", "Uji ralat lewat HTTP, angka keliru.")
                .list()
                .forEach(kasus -> runtime.deleteProcessInstance(kasus.getId(), "uji"));
        articles.close();
    }

    @Test
    void an_item_is_found_by_its_words() {
        var found = Visitor.json(writer.get(ITEMS + "?cari=" + encoded("jembatan ralat")));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("judul").asText()).isEqualTo(TITLE);
        assertThat(found.get(0).path("alamat").asText()).endsWith(path);
        assertThat(found.get(0).path("pada").asText()).startsWith("Jumat, 20 November 2026");
        assertThat(Visitor.json(writer.get(ITEMS + "?cari=tidakadasamasekali"))).isEmpty();
        assertThat(writer.get(ITEMS + "?cari=" + "x".repeat(300)).statusCode()).isEqualTo(400);
        assertThat(new Visitor(port).get(ITEMS).statusCode()).isEqualTo(401);
    }

    @Test
    void a_correction_begins_only_with_an_item_that_stands() {
        assertThat(start("https://lain.example/berita/2026/x").body())
                .contains("Alamat ini bukan berita di situs ini. Pilih beritanya dari daftar");
        articles.withdraw("uji-ralat", Instant.parse("2026-11-21T01:00:00Z"));
        assertThat(start(path).body()).contains("Berita ini sudah ditarik");
        assertThat(start(path).statusCode()).isEqualTo(400);
    }

    @Test
    void a_draft_that_changes_nothing_is_not_taken() {
        var task = drafting();
        var unchanged = complete(task, "<p>Jembatan gantung ini panjangnya 10 meter.</p>", CHECKED);
        assertThat(unchanged.statusCode()).isEqualTo(400);
        assertThat(unchanged.body()).contains("Naskah ini sama dengan yang sedang tayang.");

        // What else is missing is said then: the check of the text is passed.
        assertThat(complete(task, "<p>Jembatan gantung ini panjangnya 12 meter, bukan 10.</p>", CHECKED)
                        .body())
                .doesNotContain("sama dengan yang sedang tayang");
    }

    @Test
    void a_draft_that_nobody_checked_is_not_taken() {
        var answer = complete(drafting(), "<p>Jembatan gantung ini panjangnya 12 meter, bukan 10.</p>", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\\\"Tidak ada data pribadi\\\" wajib diisi", "Tidak ada informasi yang dikecualikan");
    }

    @Test
    void officials_see_what_each_revision_changed() throws Superseded {
        var task = drafting();
        var kasus = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        context.getBean(CorrectedItems.class)
                .begin(
                        kasus,
                        context.getBean(PublishedItems.class).of("uji-ralat").orElseThrow());
        var text = Spin.JSON(Map.of(
                "judul",
                TITLE,
                "ringkasan",
                "Ringkas",
                "isi",
                "Jembatan gantung ini panjangnya 12 meter.",
                "ralat",
                "Semula 10, yang benar 12."));
        context.getBean(Corrections.class).apply(Correction.of(kasus, text, new Fingerprint().dari(text)));

        var answer = Visitor.json(writer.get(ITEMS + "/tugas/" + task + "/revisi"));

        assertThat(answer.path("judul").asText()).isEqualTo(TITLE);
        assertThat(answer.path("revisi")).hasSize(2);
        assertThat(answer.path("revisi").get(1).path("catatan").asText()).isEqualTo("Semula 10, yang benar 12.");
        assertThat(answer.path("revisi").get(1).path("perubahan").toString())
                .contains("{\"jenis\":\"hapus\",\"teks\":\"10 \"},{\"jenis\":\"tambah\",\"teks\":\"12 \"}");
        assertThat(new Visitor(port).get(ITEMS + "/tugas/" + task + "/revisi").statusCode())
                .isEqualTo(401);
        var stranger = new Visitor(port).signedIn("petugas-penerima-berita", accounts.password());
        assertThat(stranger.get(ITEMS + "/tugas/" + task + "/revisi").statusCode())
                .isEqualTo(404);
    }

    @Test
    void only_pictures_that_everybody_sees_are_shown() {
        assertThat(Visitor.json(writer.get(ITEMS + "/gambar?id=11111111-1111-1111-1111-111111111111")))
                .isEmpty();
        assertThat(writer.get(ITEMS + "/gambar/11111111-1111-1111-1111-111111111111")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port).get(ITEMS + "/gambar?id=x").statusCode()).isEqualTo(401);
    }

    private java.net.http.HttpResponse<String> start(String address) {
        return writer.engine("POST", "/process-definition/key/koreksi-tayangan/submit-form", """
                {"variables": {"tayangan": {"value": "%s"}, "jenisKoreksi": {"value": "ralat"},
                 "uraian": {"value": "Uji ralat lewat HTTP, angka keliru."}}}""".formatted(address));
    }

    private String drafting() {
        var item = context.getBean(PublishedItems.class).of("uji-ralat").orElseThrow();
        var kasus = runtime.createProcessInstanceByKey("koreksi-tayangan")
                .startBeforeActivity("Activity_MenyusunKoreksi")
                .setVariables(Map.of(
                        "judul", TITLE, "jenisKoreksi", "ralat", "uraian", "Uji ralat lewat HTTP, angka keliru."))
                .setVariable("naskahTayang", Spin.JSON(item.text().toString()))
                .setVariable("naskah", Spin.JSON(item.text().toString()))
                .execute()
                .getId();
        var task =
                tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
        tasks.claim(task, "tim-website");
        return task;
    }

    private java.net.http.HttpResponse<String> complete(String task, String body, String checklist) {
        var naskah = "{\\\"judul\\\":\\\"" + TITLE + "\\\",\\\"ringkasan\\\":\\\"" + summary() + "\\\",\\\"isi\\\":\\\""
                + body + "\\\",\\\"gambar\\\":\\\"\\\",\\\"ralat\\\":\\\"Semula tertulis 10, yang benar 12.\\\"}";
        return writer.engine(
                "POST",
                "/task/" + task + "/submit-form",
                "{\"variables\":{\"naskah\":{\"type\":\"Json\",\"value\":\"" + naskah + "\"}" + checklist + "}}");
    }

    private String summary() {
        return context.getBean(PublishedItems.class)
                .of("uji-ralat")
                .orElseThrow()
                .text()
                .path("ringkasan")
                .asText();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
