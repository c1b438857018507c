package id.tayang.mutubaku;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.LedgerStep;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import id.tayang.support.Xlsx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With an SOP of its own, which no case of the demo belongs to. */
@RunningApp
class MutuBakuHttpTest {

    private static final String API = "/camunda/api/tayang/mutu-baku";
    private static final String SOP = "uji-mutu-baku";
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoAccounts accounts;

    private Visitor admin;

    @BeforeEach
    void aLateStepAndSomeThatEnded() {
        LedgerStep.of(SOP, "menulis")
                .due(Instant.now().minusSeconds(7200))
                .put(jdbc, "=HYPERLINK(\"http://x\";\"Klik\")", "500.12/77");
        LedgerStep.of(SOP, "menulis").ended(DAY, "tepat waktu", 10, 20).put(jdbc);
        LedgerStep.of(SOP, "menulis").ended(DAY, "terlambat", 20, 50).put(jdbc);
        LedgerStep.of(SOP, "menulis").ended(DAY, "batal", 20, 50).put(jdbc);
        jdbc.sql("update langkah_sla set perlu_rekap = false where sop = ?")
                .param(SOP)
                .update();
        jdbc.sql(
                        "insert into rekap_sla values (?, ?, 'menulis', 'tim-website', '1', 'Menulis', 'tim-website', 1, 0, 1, 1, 0, 30, 70, 70)")
                .params(DAY, SOP)
                .update();
        admin = new Visitor(port).signedIn("admin", accounts.password());
    }

    @AfterEach
    void leaveNothing() {
        for (var table : new String[] {"langkah_sla", "kasus_sla", "rekap_sla"}) {
            jdbc.sql("delete from " + table + " where sop = ?").param(SOP).update();
        }
    }

    @Test
    void isForAdministratorsOnly() {
        var stranger = new Visitor(port);
        var official = new Visitor(port).signedIn("kepala-dinas", accounts.password());

        assertThat(List.of("/ringkasan", "/pilihan", "/terlambat", "/capaian", "/ekspor.csv", "/ekspor.xlsx"))
                .allSatisfy(path -> {
                    assertThat(stranger.get(API + path).statusCode()).isEqualTo(401);
                    var refused = official.get(API + path);
                    assertThat(refused.statusCode()).isEqualTo(403);
                    assertThat(Visitor.json(refused).path("pesan").asText()).contains("administrator");
                    assertThat(admin.get(API + path).statusCode()).isEqualTo(200);
                });
    }

    @Test
    void theOverviewKnowsEverySop() {
        var overview = get("/ringkasan");

        assertThat(overview.path("zona").asText()).isEqualTo("Asia/Jakarta");
        assertThat(overview.path("hari").asInt()).isEqualTo(30);
        var own = find(overview.path("sop"), "id", SOP);
        assertThat(own.path("terlambat").asInt()).isOne();
        assertThat(own.path("berjalan").asInt()).isOne();
        assertThat(own.at("/capaian/ketepatan").isNull())
                .as("the ended ones are old")
                .isTrue();
        assertThat(find(overview.path("sop"), "id", "rilis-website")
                        .path("nama")
                        .asText())
                .isEqualTo("Pembuatan Rilis Website");
        assertThat(overview.at("/jumlah/terlambat").asInt()).isPositive();
    }

    @Test
    void theLateListNamesCaseStepAndTask() {
        var late = get("/terlambat?sop=" + SOP + "&unit=&pelaksana=&lewat=0");

        assertThat(late.path("jumlah").asInt()).isOne();
        var row = late.at("/baris/0");
        assertThat(row.path("judul").asText()).startsWith("=HYPERLINK");
        assertThat(row.path("nomor").asText()).isEqualTo("500.12/77");
        assertThat(row.path("langkah").asText()).isEqualTo("menulis");
        assertThat(row.path("tugas").asText()).isNotEmpty();
        assertThat(Instant.parse(row.path("tenggat").asText())).isBefore(Instant.now());
    }

    @Test
    void aPageIsNeverLargerThanAHundred() {
        assertThat(get("/terlambat?ukuran=1000000").path("ukuran").asInt()).isEqualTo(100);
    }

    @Test
    void whatCannotBeMeantIsRefusedWithAReason() {
        var paths = List.of(
                "/terlambat?urut=drop%20table",
                "/terlambat?halaman=-1",
                "/terlambat?lewat=-5",
                "/terlambat?ukuran=0",
                "/terlambat?halaman=banyak",
                "/capaian?dari=kemarin",
                "/capaian?dari=2026-02-30",
                "/capaian?dari=2026-02-02&sampai=2026-02-01",
                "/capaian?dari=1900-01-01",
                "/ekspor.csv?dari=2026-02-02&sampai=2026-02-01",
                "/ekspor.xlsx?dari=1900-01-01");

        assertThat(paths).allSatisfy(path -> {
            var refused = admin.get(API + path);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(Visitor.json(refused).path("pesan").asText()).isNotBlank();
        });
    }

    @Test
    void theAchievementOfAPeriod() {
        var found = get("/capaian?dari=2019-12-01&sampai=2020-01-31&sop=" + SOP);

        assertThat(found.at("/jumlah/ketepatan").asDouble()).isEqualTo(0.5);
        assertThat(found.at("/jumlah/batal").asInt()).isOne();
        assertThat(found.at("/sop/0/id").asText()).isEqualTo(SOP);
        assertThat(found.at("/langkah/0/tungguMenit").asInt()).isEqualTo(15);
        assertThat(found.at("/langkah/0/kerjaMenit").asInt()).isEqualTo(35);
        assertThat(found.at("/terlama/0/lamaMenit").asInt()).isEqualTo(50);
        assertThat(found.at("/deret/titik")).hasSize(62);
        assertThat(found.at("/deret/titik/30/waktu").asText()).isEqualTo("2019-12-31");
        assertThat(found.at("/deret/titik/30/capaian/ketepatan").asDouble()).isEqualTo(0.5);
        assertThat(found.at("/deret/titik/0/capaian/ketepatan").isNull()).isTrue();
    }

    @Test
    void anEmptyPeriodIsNoError() {
        var found = get("/capaian?dari=2018-01-01&sampai=2018-01-31&sop=" + SOP);

        assertThat(found.at("/jumlah/ketepatan").isNull()).isTrue();
        assertThat(found.path("langkah")).isEmpty();
        assertThat(found.path("terlama")).isEmpty();
    }

    @Test
    void theCsvIsAFileThatCalculatesNothing() {
        var file = admin.get(API + "/ekspor.csv?dari=2019-12-01&sampai=2026-12-31&sop=" + SOP);

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"mutu-baku-2019-12-01-2026-12-31.csv\"");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.body().split("\r\n"))
                .hasSize(5)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "500.12/77;\"'=HYPERLINK(\"\"http://x\"\";\"\"Klik\"\")\";" + SOP + ";1;1;menulis;1;")
                        .contains(" WIB;"));
    }

    @Test
    void theWorkbookOpensAgain() throws Exception {
        var request = admin.request(API + "/ekspor.xlsx?dari=2019-12-01&sampai=2026-12-31&sop=" + SOP);
        var file = admin.bytes(request);

        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .endsWith("2026-12-31.xlsx\"");
        var rows = new Xlsx(file.body()).rows(1);
        assertThat(rows).hasSize(5);
        assertThat(rows.get(4)).startsWith("500.12/77", "'=HYPERLINK(\"http://x\";\"Klik\")", SOP);
    }

    private JsonNode get(String path) {
        var answer = admin.get(API + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.json(answer);
    }

    private static JsonNode find(JsonNode rows, String field, String value) {
        for (var row : rows) {
            if (row.path(field).asText().equals(value)) {
                return row;
            }
        }
        throw new AssertionError(value + " not in " + rows);
    }
}
