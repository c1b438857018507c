package id.tayang.officehours;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.calendar.CurrentCalendar;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class CalendarHttpTest {

    private static final String CALENDAR = "/camunda/api/tayang/kalender";
    private static final LocalDate TUESDAY = LocalDate.of(2029, 3, 6);
    private static final Map<String, Object> HOLIDAY =
            Map.of("jenis", "libur", "mulai", TUESDAY.toString(), "nama", "Uji", "sumber", "SKB 1");

    @LocalServerPort
    int port;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    CurrentCalendar current;

    @Autowired
    ObjectMapper json;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    private Visitor admin;

    @BeforeEach
    void signIn() {
        admin = new Visitor(port).signedIn("admin", accounts.password());
    }

    @AfterEach
    void withdrawAll() throws Exception {
        var ids = Visitor.json(admin.get(CALENDAR + "/perubahan")).findValues("perubahan").stream()
                .flatMap(changes -> changes.findParents("uraian").stream())
                .filter(change -> change.path("dicabut").isNull())
                .map(change -> change.path("id").asText())
                .toList();
        if (!ids.isEmpty()) {
            assertThat(apply(revision(), "Bersih-bersih", List.of(), ids).statusCode())
                    .isEqualTo(201);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "GET, /perubahan",
        "GET, /perubahan/1/tenggat",
        "POST, /berkas",
        "POST, /pratinjau",
        "POST, /perubahan"
    })
    void only_administrators(String method, String path) {
        var body = method.equals("POST") ? "{}" : null;
        var stranger = new Visitor(port);
        stranger.get("/camunda/app/tasklist/");

        assertPesan(stranger.call(method, CALENDAR + path, body), 401, "Anda belum masuk");
        assertPesan(
                new Visitor(port).signedIn("kepala-dinas", accounts.password()).call(method, CALENDAR + path, body),
                403,
                "hanya dapat dibuka dan diubah oleh admin");
    }

    @Test
    void a_year_shows_days_off_and_hours() {
        var year = Visitor.json(admin.get(CALENDAR + "?tahun=2026"));

        assertThat(year.path("singkatan").asText()).isEqualTo("WIB");
        assertThat(day(year, 12, 24).toString())
                .contains("cuti-bersama", "Cuti Bersama Kelahiran Yesus Kristus", "\"jam\":\"\"");
        assertThat(day(year, 2, 16).path("jenis").asText()).isEqualTo("cuti-bersama");
        assertThat(day(year, 2, 20).path("jam").asText()).isEqualTo("08:00-11:30, 12:30-15:30");
        assertThat(day(year, 2, 21).path("jenis").asText()).isEqualTo("akhir-pekan");
        assertThat(year.path("bulan").get(1).path("jam").toString())
                .contains("\"mulai\":19,\"sampai\":28,\"pola\":\"Ramadan 1447 H\"");
        assertThat(year.path("pola").toString()).contains("senin-kamis: 07:30-12:00, 13:00-16:00");
        assertPesan(admin.get(CALENDAR + "?tahun=1"), 400, "antara 2000 dan 2099");
        assertPesan(admin.get(CALENDAR + "?tahun=besok"), 400, "tidak dapat dibaca");
    }

    @Test
    void a_change_is_previewed_applied_listed_and_withdrawn() throws Exception {
        var preview = Visitor.json(post("/pratinjau", Map.of("tambah", List.of(HOLIDAY))));
        assertThat(preview.path("dapatDiterapkan").asBoolean()).isTrue();
        assertThat(preview.path("perubahan").get(0).path("uraian").asText())
                .isEqualTo("Libur nasional Selasa, 6 Maret 2029: Uji (SKB 1)");
        assertThat(current.get().isWorkingDay(TUESDAY)).isTrue();
        var revision = preview.path("revisi").asLong();

        assertThat(apply(revision, "SKB baru", List.of(HOLIDAY), List.of()).statusCode())
                .isEqualTo(201);
        assertThat(current.get().isWorkingDay(TUESDAY)).isFalse();
        var act = Visitor.json(admin.get(CALENDAR + "/perubahan")).get(0);
        assertThat(act.path("oleh").asText()).isEqualTo("admin");
        assertThat(act.path("alasan").asText()).isEqualTo("SKB baru");
        assertThat(admin.get(CALENDAR + "/perubahan/" + act.path("revisi").asText() + "/tenggat")
                        .body())
                .startsWith("[");

        var id = act.path("perubahan").get(0).path("id").asText();
        assertThat(apply(revision + 1, "Keliru", List.of(), List.of(id)).statusCode())
                .isEqualTo(201);
        assertThat(current.get().isWorkingDay(TUESDAY)).isTrue();
        assertThat(Visitor.json(admin.get(CALENDAR + "/perubahan"))
                        .get(1)
                        .path("perubahan")
                        .get(0)
                        .path("dicabut")
                        .path("alasan")
                        .asText())
                .isEqualTo("Keliru");
    }

    @Test
    void an_open_step_moves_with_its_timer_and_back() throws Exception {
        var task = tasks.createTaskQuery().list().stream()
                .filter(open -> open.getDueDate() != null && timer(open) != null)
                .findAny()
                .orElseThrow();
        var due = task.getDueDate();
        var timer = timer(task);
        var began = LocalDate.ofInstant(
                task.getCreateTime().toInstant(), current.get().zone());
        var closed = Map.of(
                "jenis",
                "penutupan",
                "mulai",
                began.toString(),
                "sampai",
                began.plusDays(40).toString(),
                "nama",
                "Uji");

        var preview = Visitor.json(post("/pratinjau", Map.of("tambah", List.of(closed))));
        assertThat(preview.path("tenggat").path("daftar").findValuesAsText("langkah"))
                .contains(task.getId());
        var revision = preview.path("revisi").asLong();
        assertThat(apply(revision, "Uji", List.of(closed), List.of()).statusCode())
                .isEqualTo(201);
        var moved = tasks.createTaskQuery().taskId(task.getId()).singleResult().getDueDate();
        assertThat(moved).isAfter(due);
        assertThat(due(timer)).isEqualTo(moved);
        assertThat(Visitor.json(admin.get(CALENDAR + "/perubahan/" + (revision + 1) + "/tenggat"))
                        .findValuesAsText("langkah"))
                .contains(task.getId());

        withdrawAll();
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getDueDate())
                .isEqualTo(due);
        assertThat(due(timer)).isEqualTo(due);
    }

    /** The job that watches the deadline; null where the task has none. */
    private Job timer(Task task) {
        return management.createJobQuery().processInstanceId(task.getProcessInstanceId()).timers().list().stream()
                .filter(job -> job.getDuedate().equals(task.getDueDate()))
                .findAny()
                .orElse(null);
    }

    private Date due(Job timer) {
        return management.createJobQuery().jobId(timer.getId()).singleResult().getDuedate();
    }

    @Test
    void what_is_wrong_is_said() throws Exception {
        var bad = Map.of("jenis", "libur", "mulai", "besok", "nama", "Uji", "sumber", "SKB");
        var revision = revision();

        assertThat(Visitor.json(post("/pratinjau", Map.of("tambah", List.of(bad, HOLIDAY))))
                        .path("perubahan")
                        .get(0)
                        .path("galat")
                        .get(0)
                        .asText())
                .startsWith("Tanggal \"besok\" tidak sah");
        assertPesan(apply(revision, "SKB", List.of(bad), List.of()), 400, "Tanggal \"besok\" tidak sah");
        assertPesan(apply(revision, " ", List.of(HOLIDAY), List.of()), 400, "Alasan belum diisi");
        assertPesan(apply(revision, "SKB", List.of(), List.of()), 400, "Belum ada perubahan");
        assertPesan(post("/perubahan", Map.of("alasan", "SKB")), 400, "pratinjau");
        assertPesan(admin.call("POST", CALENDAR + "/perubahan", "["), 400, "tidak dapat dibaca");
        assertPesan(admin.call("POST", CALENDAR + "/pratinjau", "{\"tambah\":[null]}"), 400, "tidak dapat dibaca");
        assertPesan(apply(revision - 1, "SKB", List.of(HOLIDAY), List.of()), 409, "Muat ulang");
        assertThat(revision()).isEqualTo(revision);
    }

    @Test
    void a_file_is_read_row_by_row() throws Exception {
        var text = "date,name,kind,source\n2029-03-06,Uji,libur,SKB\n2026-12-25,Natal,libur,SKB\nbesok,Uji,libur,SKB\n";
        var base64 = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThat(Visitor.json(post("/berkas", Map.of("isi", base64))).findValuesAsText("nasib"))
                .containsExactly("baru", "dikenal", "ditolak");
        assertPesan(post("/berkas", Map.of("isi", "a".repeat(400_000))), 400, "paling banyak 256 KB");
    }

    private long revision() {
        return Visitor.json(admin.get(CALENDAR)).path("revisi").asLong();
    }

    private HttpResponse<String> apply(long revision, String reason, List<?> added, List<String> withdrawn)
            throws Exception {
        return post("/perubahan", Map.of("revisi", revision, "alasan", reason, "tambah", added, "cabut", withdrawn));
    }

    private HttpResponse<String> post(String path, Object body) throws Exception {
        return admin.call("POST", CALENDAR + path, json.writeValueAsString(body));
    }

    private static JsonNode day(JsonNode year, int month, int day) {
        return year.path("bulan").get(month - 1).path("hari").get(day - 1);
    }

    private static void assertPesan(HttpResponse<String> answer, int status, String pesan) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Visitor.json(answer).path("pesan").asText()).contains(pesan);
    }
}
