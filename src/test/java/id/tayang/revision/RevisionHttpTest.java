package id.tayang.revision;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class RevisionHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private DemoAccounts accounts;

    private RevisedSop sop;
    private Visitor citizen;

    @BeforeEach
    void deploy() {
        sop = new RevisedSop(repository, runtime);
        citizen = new Visitor(port);
    }

    @AfterEach
    void remove() {
        sop.close();
    }

    @Test
    void everybodyReadsTheVersionsButNotHowManyCasesRun() {
        var page = citizen.page("/sop/uji-revisi/revisi").body();

        assertThat(page)
                .contains("Versi 2", "2026.1", "2 November 2026", "Versi 1", "2024.1", "4 Januari 2024", "WI")
                .contains("/sop/uji-revisi/dokumen?edisi=disahkan&amp;versi=1")
                .contains("/sop/uji-revisi/revisi/banding?dari=1&amp;ke=2");
        assertThat(page.indexOf("2026.1")).isLessThan(page.indexOf("2024.1"));
        assertThat(citizen.get("/camunda/api/tayang/revisi/uji-revisi").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoHasAnAccountSeesOnWhichVersionCasesRun() {
        var official = new Visitor(port).signedIn("tim-website", accounts.password());

        var versions = Visitor.json(official.get("/camunda/api/tayang/revisi/uji-revisi"))
                .get("versi");

        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).get("versi").asInt()).isEqualTo(2);
        assertThat(versions.get(0).get("berjalan").asLong()).isEqualTo(2);
        assertThat(versions.get(1).get("berjalan").asLong()).isEqualTo(1);
        assertThat(Visitor.json(official.get("/camunda/api/tayang/revisi/definisi/" + sop.definition()))
                        .get("versi"))
                .isEqualTo(versions);
    }

    @Test
    void theComparisonShowsWhatTheRevisionChanged() {
        var page = citizen.page("/sop/uji-revisi/revisi/banding?dari=1&ke=2").body();

        assertThat(page)
                .contains("1 baris ditambah, 1 baris dihapus, 3 baris diubah")
                .contains("Baris 3: Memaraf nota dinas", "Baris 3: Mencatat permohonan pada buku agenda")
                .contains("eskalasi.ingatkan")
                .contains("data-unsur=\"Activity_Memaraf\"")
                .doesNotContain("Tidak ada perbedaan");
        assertThat(citizen.page("/sop/uji-revisi/revisi/banding").body()).contains("1 baris ditambah, 1 baris dihapus");
        assertThat(citizen.page("/sop/uji-revisi/revisi/banding?dari=2&ke=1").body())
                .contains("Baris 3: Memaraf nota dinas");
    }

    @Test
    void aVersionBesideItselfIsTheSame() {
        assertThat(citizen.page("/sop/uji-revisi/revisi/banding?dari=2&ke=2").body())
                .contains("Tidak ada perbedaan.")
                .doesNotContain("data-unsur");
    }

    @Test
    void theModelOfEveryVersionCanBeHad() throws IOException {
        assertThat(citizen.get("/sop/uji-revisi/versi/1.bpmn").body())
                .isEqualTo(Files.readString(Path.of("src/test/resources/models/uji-revisi-1.bpmn")));
    }

    @ParameterizedTest
    @CsvSource({
        "/sop/tidak-ada/revisi, 404",
        "/sop/uji-revisi/revisi/banding?dari=1&ke=9, 404",
        "/sop/uji-revisi/revisi/banding?dari=satu, 400",
        "/sop/uji-revisi/versi/9.bpmn, 404",
        "/sop/rilis-website/revisi, 200",
        "/sop/rilis-website/revisi/banding, 200",
        "/camunda/api/tayang/revisi/definisi/apa, 401"
    })
    void whatIsAskedForWronglyIsSaidSo(String address, int status) {
        assertThat(citizen.page(address).statusCode()).isEqualTo(status);
    }

    @Test
    void anUnknownSopHasNoNumbers() {
        var official = new Visitor(port).signedIn("tim-website", accounts.password());

        assertThat(official.get("/camunda/api/tayang/revisi/apa").statusCode()).isEqualTo(404);
        assertThat(official.get("/camunda/api/tayang/revisi/definisi/apa").statusCode())
                .isEqualTo(404);
    }
}
