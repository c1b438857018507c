package id.tayang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class DeskHttpTest {

    private static final String PATH = "/camunda/api/tayang";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DemoAccounts accounts;

    private ReturnedRelease release;

    @BeforeEach
    void aCaseThatCameBack() {
        release = new ReturnedRelease(runtime, tasks, "Uji kartu dan riwayat");
    }

    @AfterEach
    void leaveNothing() {
        release.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kartu-sop/%s", "/kartu-sop/%s/model", "/riwayat/%s"})
    void onlyWhoMaySeeTheTaskIsAnswered(String path) {
        var address = PATH + path.formatted(release.task());

        assertThat(new Visitor(port).get(address).statusCode()).isEqualTo(401);
        assertThat(visitor("operator-website").get(address).statusCode()).isEqualTo(404);
        assertThat(visitor("tim-website").get(address).statusCode()).isEqualTo(404);
        assertThat(visitor("kepala-dinas").get(address).statusCode()).isEqualTo(200);
        assertThat(visitor("kepala-dinas").get(PATH + path.formatted("1")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theCardIsTheRowAsItWasRatified() {
        var card = json("/kartu-sop/" + release.task());

        assertThat(card.path("no").asText()).isEqualTo("3");
        assertThat(card.path("aktivitas").asText()).isEqualTo("Activity_MenyetujuiRilis");
        assertThat(texts(card.path("baris"), "judul"))
                .containsExactly("Kegiatan", "Pelaksana", "Kelengkapan", "Waktu", "Output", "Keterangan");
        assertThat(texts(card.path("baris"), "asal")).containsExactly("", "", "dikoreksi", "disimpulkan", "", "");
        assertThat(card.at("/baris/3/isi").asText()).isEqualTo("1 hari");
        assertThat(card.at("/baris/3/dijalankan").asText()).isEqualTo("1 hari kerja");
        assertThat(texts(card.path("identitas"), "judul"))
                .containsExactly("Nomor SOP", "Nama SOP", "Instansi", "Disahkan oleh", "Tanggal efektif");
        assertThat(texts(card.path("lanjutan"), "jenis")).containsExactly("langkah", "langkah", "akhir");
    }

    @Test
    void theModelIsTheOneThatTheCaseRunsOn() throws Exception {
        var answer = visitor("kepala-dinas").get(PATH + "/kartu-sop/" + release.task() + "/model");

        assertThat(answer.body()).isEqualTo(Files.readString(Path.of("bpmn", "rilis-website.bpmn")));
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
    }

    @Test
    void theHistorySaysWhoDidWhatWithTheNoteOfTheReturn() {
        var steps = json("/riwayat/" + release.task()).path("peristiwa");

        assertThat(texts(steps, "no")).containsExactly("1", "2", "3", "2", "3");
        assertThat(texts(steps, "ulangan")).containsExactly("1", "1", "1", "2", "2");
        assertThat(texts(steps.at("/2/isian"), "teks"))
                .containsExactly("Kembalikan — diperbaiki Tim Website", ReturnedRelease.CATATAN);
        assertThat(steps.at("/2/oleh").asText()).startsWith("Kepala Dinas");
        assertThat(steps.at("/4/selesai").isNull()).isTrue();
    }

    @Test
    void nobodyIsJudgedByMinutesAndNoSecretLeaves() {
        var body =
                visitor("kepala-dinas").get(PATH + "/riwayat/" + release.task()).body();

        assertThat(body).doesNotContainIgnoringCase("menit").doesNotContain("tidak-boleh-keluar");
    }

    @Test
    void whatCameBackIsComparedWithWhatWasSent() {
        var text = json("/riwayat/" + release.task()).at("/naskah/0");

        assertThat(text.path("judul").asText()).isEqualTo("Naskah rilis");
        assertThat(text.path("versi")).hasSize(2);
        assertThat(text.at("/versi/1/ulangan").asInt()).isEqualTo(2);
        assertThat(text.at("/versi/1/oleh").asText()).startsWith("Tim Website");
        var isi = text.at("/versi/1/bidang/2/potongan");
        assertThat(texts(isi, "jenis")).containsExactly("sama", "hapus", "tambah", "sama", "hapus", "tambah");
        assertThat(texts(isi, "teks").get(2)).isEqualTo("25 ");
    }

    private JsonNode json(String path) {
        return Visitor.json(visitor("kepala-dinas").get(PATH + path));
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(entry -> entry.path(field).asText())
                .toList();
    }

    private Visitor visitor(String user) {
        return new Visitor(port).signedIn(user, accounts.password());
    }
}
