package id.tayang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.calendar.WorkingDuration;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.Reportage;
import id.tayang.support.RunningApp;
import id.tayang.support.SopFiles;
import id.tayang.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * "Peliputan Berita" is a model and its forms in the office's own folder, and no line of Java knows of it. Everything that
 * the five have, it has.
 */
@RunningApp
class SixthSopTest {

    private static final String TAYANG = "/camunda/api/tayang";
    private static final String JUDUL = "Peresmian pelabuhan rakyat (uji SOP keenam)";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Supplier<WorkingCalendar> calendars;

    private Reportage reportage;

    @BeforeEach
    void aCase() {
        reportage = new Reportage(engine, jdbc, JUDUL);
    }

    @AfterEach
    void leaveNothing() {
        reportage.close();
    }

    @Test
    void its_lanes_are_groups_with_an_account_and_only_its_starters_start_it() {
        var group = engine.getIdentityService()
                .createGroupQuery()
                .groupId("peliput")
                .singleResult();
        var start = "/process-definition/key/" + Reportage.SOP;

        assertThat(group.getName()).isEqualTo("Peliput");
        assertThat(group.getType()).isEqualTo("PELAKSANA");
        assertThat(startable("kepala-seksi")).contains(Reportage.SOP);
        assertThat(startable("peliput")).doesNotContain(Reportage.SOP);
        assertThat(visitor("peliput").engine("GET", start + "/xml", null).statusCode())
                .isEqualTo(200);
        assertThat(visitor("tim-website").engine("GET", start + "/xml", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_filter_shows_its_task_to_who_may_do_it_and_to_nobody_else() {
        var task = reportage.assigned().task().getId();

        assertThat(toDo("peliput")).contains(task);
        assertThat(toDo("operator-website")).doesNotContain(task);
        assertThat(toDo("kepala-seksi")).doesNotContain(task);
    }

    @Test
    void the_ledger_has_its_standards_and_verdicts_and_its_own_moment_of_warning() {
        reportage.assigned();
        var open = step("2");

        assertThat(open)
                .containsEntry("STANDAR", "PT3H")
                .containsEntry("STANDAR_TEKS", "3 jam")
                .containsEntry("PELAKSANA", "peliput")
                .containsEntry("PUTUSAN", "berjalan");
        var created = ((OffsetDateTime) open.get("DIBUAT")).toInstant();
        assertThat(((OffsetDateTime) open.get("TENGGAT")).toInstant())
                .isEqualTo(calendars.get().plus(created, WorkingDuration.parse("PT3H")));
        // eskalasi.peringatan = 50%; others are warned after 75%.
        assertThat(((OffsetDateTime) open.get("ESKALASI_PADA")).toInstant())
                .isEqualTo(calendars.get().plus(created, WorkingDuration.parse("PT1H30M")));

        reportage.written("Pelabuhan rakyat resmi dibuka").approved().published();
        for (var no : List.of("1", "2", "3", "4", "5")) {
            assertThat(step(no)).as(no).containsEntry("PUTUSAN", "tepat waktu");
        }
    }

    @Test
    void cockpit_counts_it_and_draws_on_its_diagram() {
        reportage.assigned();
        var admin = visitor("admin");
        var definition = reportage.task().getProcessDefinitionId();

        var row = find(json(admin, "/mutu-baku/ringkasan").path("sop"), "id", Reportage.SOP);
        assertThat(row.path("nama").asText()).isEqualTo("Peliputan Berita");
        assertThat(row.path("berjalan").asInt()).isPositive();
        var steps = json(admin, "/mutu-baku/definisi/" + definition.replace(":", "%3A"))
                .path("langkah");
        assertThat(steps).hasSize(5);
        var step = find(steps, "aktivitas", "Activity_MeliputKegiatan");
        assertThat(step.path("standar").asText()).isEqualTo("3 jam");
        assertThat(step.path("berjalan").asInt()).isPositive();
    }

    @Test
    void the_card_beside_its_task_is_its_row_with_its_provenance() throws IOException {
        var task = reportage.assigned().task().getId();
        var peliput = visitor("peliput");

        var card = json(peliput, "/kartu-sop/" + task);
        assertThat(card.path("no").asText()).isEqualTo("2");
        assertThat(card.at("/baris/0/asal").asText()).isEqualTo("disimpulkan");
        assertThat(card.at("/baris/3/isi").asText()).isEqualTo("3 jam");
        assertThat(card.path("catatan").asText()).startsWith("Contoh: tidak ada naskah SOP");
        assertThat(card.at("/lanjutan/0/nama").asText()).isEqualTo("Menulis berita");
        assertThat(peliput.get(TAYANG + "/kartu-sop/" + task + "/model").body())
                .isEqualTo(Files.readString(SopFiles.model(Reportage.SOP)));
        assertThat(json(peliput, "/kelengkapan/" + task).toString())
                .contains("Penugasan peliput", "Foto kegiatan", "Penyelenggara mengizinkan", "Kamera");
    }

    @Test
    void the_public_reads_the_sop_and_its_diagram() throws IOException {
        var citizen = new Visitor(port);

        assertThat(citizen.page("/").body())
                .contains("href=\"/sop/peliputan-berita\"", "Kepala Bidang, Kepala Seksi, Peliput, Operator Website");
        assertThat(citizen.page("/sop/peliputan-berita").body())
                .contains("Menugaskan peliput sesuai agenda kegiatan", "15 menit", "disimpulkan", "Belum disahkan")
                .contains("data-model=\"/sop/peliputan-berita.bpmn\"");
        assertThat(citizen.get("/sop/peliputan-berita.bpmn").body())
                .isEqualTo(Files.readString(SopFiles.model(Reportage.SOP)));
    }

    @Test
    void what_it_approves_is_public_numbered_and_archived() {
        reportage
                .assigned()
                .written("Pelabuhan rakyat Nunukan resmi melayani kapal")
                .approved();
        assertThat(new Visitor(port).page("/berita").body()).doesNotContain("Pelabuhan rakyat Nunukan resmi");
        var nomor = engine.getRuntimeService().getVariable(reportage.kasus(), "nomorAgenda");
        reportage.published();

        assertThat(new Visitor(port).page("/berita").body()).contains("Pelabuhan rakyat Nunukan resmi");
        var entry = find(json(visitor("kepala-seksi"), "/register"), "perihal", JUDUL);
        assertThat(entry.path("nomor").asText()).isEqualTo(nomor);
        assertThat(entry.path("asal").asText()).isEqualTo("Dinas Perhubungan");
        assertThat(entry.path("jenis").asText()).isEqualTo("upacara");
        assertThat(entry.path("parafKabid").asText()).isNotEmpty();
        assertThat(entry.path("tautan").asText()).contains("/berita/");
        var kept = find(json(visitor("admin"), "/arsip"), "kasus", reportage.kasus());
        assertThat(kept.path("proses").asText()).isEqualTo(Reportage.SOP);
        assertThat(kept.path("hasil").asText()).isEqualTo("Berita tayang");
        assertThat(kept.path("nomor").asText()).isEqualTo(nomor);
    }

    private Map<String, Object> step(String no) {
        return jdbc.sql("select * from langkah_sla where kasus = ? and no_langkah = ?")
                .params(reportage.kasus(), no)
                .query()
                .singleRow();
    }

    private List<String> startable(String user) {
        var definitions = Visitor.json(visitor(user)
                .engine("GET", "/process-definition?latest=true&startablePermissionCheck=true&active=true", null));
        return texts(definitions, "key");
    }

    /** What the first filter of Tasklist lists. */
    private List<String> toDo(String user) {
        var visitor = visitor(user);
        var filter = find(Visitor.json(visitor.engine("GET", "/filter", null)), "name", "Perlu dikerjakan");
        return texts(
                Visitor.json(
                        visitor.engine("GET", "/filter/" + filter.path("id").asText() + "/list", null)),
                "id");
    }

    private JsonNode json(Visitor visitor, String path) {
        var answer = visitor.get(TAYANG + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.json(answer);
    }

    private Visitor visitor(String user) {
        return new Visitor(port).signedIn(user, accounts.password());
    }

    private static JsonNode find(JsonNode rows, String field, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " not in " + rows));
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(field).asText())
                .toList();
    }
}
