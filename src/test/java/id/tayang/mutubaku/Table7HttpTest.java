package id.tayang.mutubaku;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The half-year of an SOP, with numbers of its own: nothing else happens in 2031. */
@RunningApp
class Table7HttpTest {

    private static final String PATH = "/camunda/api/tayang/mutu-baku/tabel-7";
    private static final String ONE = PATH + "?sop=rilis-website&semester=2031-1";

    @LocalServerPort
    int port;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Visitor admin;

    @BeforeEach
    void tenTimesOnTimeAndThriceLate() {
        admin = new Visitor(port).signedIn("admin", accounts.password());
        jdbc.sql("""
                        insert into rekap_sla (hari, sop, aktivitas, unit, no_langkah, nama, pelaksana, tepat_waktu, diperpanjang,
                            terlambat, batal, tanpa_standar, tunggu_menit, kerja_menit, terlama_menit)
                        values (:hari, 'rilis-website', 'Activity_MengolahRilis', 'tim-website', '2', 'Mengolah', 'tim-website',
                            10, 0, 3, 1, 0, 130, 1300, 400)
                        """).param("hari", LocalDate.of(2031, 3, 4)).update();
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from rekap_sla where hari >= :hari")
                .param("hari", LocalDate.of(2031, 1, 1))
                .update();
        jdbc.sql("delete from tabel_7").update();
    }

    @Test
    void theLedgerFillsTheForm() {
        var line = line(Visitor.json(admin.get(ONE)), "Activity_MengolahRilis");

        assertThat(line.path("no").asText()).isEqualTo("2");
        assertThat(line.path("prosedur").asText()).isEqualTo("Mengolah bahan menjadi rilis 5W1H");
        assertThat(line.at("/penilaian/penilaian").asText()).isEqualTo("Tidak berjalan dengan baik");
        assertThat(line.at("/penilaian/catatan").asText())
                .isEqualTo("Dilaksanakan 13 kali: 10 tepat waktu, 3 terlambat; rata-rata 1 jam 50 menit, "
                        + "terlama 6 jam 40 menit, standar 4 jam.");
        assertThat(line.at("/penilaian/tindakan").asText()).isNotBlank();
        assertThat(line(Visitor.json(admin.get(ONE)), "Activity_MenyetujuiRilis")
                        .at("/penilaian/penilaian")
                        .asText())
                .isEqualTo("Belum dapat dinilai");
    }

    @Test
    void whatTheAssessorSaysIsKeptBesideWhatWasCounted() {
        assertThat(assess("Berjalan dengan baik", "Tiga kali listrik padam.", "")
                        .statusCode())
                .isEqualTo(200);
        assess("Berjalan dengan baik", "Tiga kali listrik padam.", "");
        assess("Tidak berjalan dengan baik", "Dinilai ulang.", "Sediakan genset <b>.");

        var line = line(Visitor.json(admin.get(ONE)), "Activity_MengolahRilis");
        assertThat(line.at("/penilaian/catatan").asText()).isEqualTo("Dinilai ulang.");
        assertThat(line.at("/hitungan/catatan").asText()).startsWith("Dilaksanakan 13 kali");
        assertThat(line.path("penilai").asText()).isEqualTo("admin");
        assertThat(jdbc.sql(
                                "select penilaian || ': ' || catatan || ' / ' || hitungan_penilaian from tabel_7 order by pada")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Berjalan dengan baik: Tiga kali listrik padam. / Tidak berjalan dengan baik",
                        "Tidak berjalan dengan baik: Dinilai ulang. / Tidak berjalan dengan baik");
    }

    @Test
    void bothPrintsSayTheSame() throws IOException, InterruptedException {
        assess("Tidak berjalan dengan baik", "Dinilai ulang.", "Sediakan genset <b>.");

        var page = admin.get(PATH + "/cetak?sop=rilis-website&semester=2031-1");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body())
                .contains(
                        "MONITORING PELAKSANAAN SOP AP",
                        "Semester I 2031 (Januari–Juni)",
                        "Sediakan genset &lt;b&gt;.");

        var pdf = admin.bytes(admin.request(PATH + "/pdf?sop=rilis-website&semester=2031-1"));
        assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("tabel-7-rilis-website-2031-1.pdf");
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "MONITORING PELAKSANAAN SOP AP", "Dinilai ulang.", "Sediakan genset <b>.", "Paraf penilai");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?sop=tidak-ada", "?sop=rilis-website&semester=2031", "?semester=2031-1"})
    void whatIsNotThereIsSaidInWords(String query) {
        var answer = admin.get(PATH + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("pesan").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Luar biasa", ""})
    void onlyTheWordsOfTheFormAreTaken(String penilaian) {
        var answer = assess(penilaian, "", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("pesan").asText()).isEqualTo("Pilih penilaian untuk setiap langkah.");
    }

    @Test
    void itIsForAdministrators() {
        assertThat(new Visitor(port).get(ONE).statusCode()).isEqualTo(401);
        var official = new Visitor(port).signedIn("tim-website", accounts.password());
        for (var path : List.of(ONE, PATH + "/cetak?sop=rilis-website", PATH + "/pdf?sop=rilis-website")) {
            assertThat(official.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    private HttpResponse<String> assess(String penilaian, String note, String action) {
        return admin.call("POST", PATH, """
                        {"sop": "rilis-website", "semester": "2031-1", "baris": [{"aktivitas": "Activity_MengolahRilis",
                         "penilaian": "%s", "catatan": "%s", "tindakan": "%s"}]}
                        """.formatted(penilaian, note, action));
    }

    private static JsonNode line(JsonNode table, String activity) {
        for (var line : table.path("baris")) {
            if (line.path("aktivitas").asText().equals(activity)) {
                return line;
            }
        }
        throw new AssertionError(activity + " is not in " + table);
    }
}
