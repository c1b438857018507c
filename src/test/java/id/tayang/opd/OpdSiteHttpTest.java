package id.tayang.opd;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.demo.DemoAccounts;
import id.tayang.support.NuChecker;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What administrators see and do with the sites of OPDs, and what the person in charge sees of his link. */
@RunningApp
class OpdSiteHttpTest {

    private static final String API = "/camunda/api/tayang/situs-opd";
    private static final String KASUS = "kasus-uji-situs";

    @LocalServerPort
    private int port;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private ProvisioningJournal journal;

    @Autowired
    private SubdomainRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoAccounts accounts;

    private Visitor admin;

    @BeforeEach
    void aSiteStands() {
        register.reserve(KASUS, "ujisitus");
        register.markInUse(KASUS);
        journal.note(KASUS, "ujisitus.bantenprov.go.id", ProvisioningStep.DNS, true, "Nama menunjuk server kita");
        handOvers.create(KASUS, "ujisitus", "pjuji", "pj@uji.example", null);
        admin = new Visitor(port).signedIn("admin", accounts.password());
    }

    @AfterEach
    void leaveNothing() {
        for (var table : List.of("subdomain", "penyiapan_situs", "serah_terima", "pemberitahuan")) {
            jdbc.sql("delete from " + table + " where kasus = :kasus")
                    .param("kasus", KASUS)
                    .update();
        }
    }

    @Test
    void onlyAdministratorsSeeAndChangeAnything() {
        var official = new Visitor(port).signedIn("petugas-website", accounts.password());

        assertThat(new Visitor(port).get(API).statusCode()).isEqualTo(401);
        assertThat(official.get(API).statusCode()).isEqualTo(403);
        assertThat(official.get(API + ".csv").statusCode()).isEqualTo(403);
        for (var act : List.of("/kirim-ulang", "/cabut")) {
            assertThat(official.call("POST", API + "/serah-terima/" + KASUS + act, null)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(handOvers.latest(KASUS).orElseThrow().revokedAt()).isNull();
    }

    @Test
    void showsSitesStepsAndHandOvers() {
        var page = Visitor.json(admin.get(API));

        assertThat(page.path("jumlah").asInt()).isPositive();
        assertThat(page.path("situs").findValuesAsText("situs")).contains("ujisitus.bantenprov.go.id");
        assertThat(page.path("penyiapan").findValuesAsText("keterangan")).contains("Nama menunjuk server kita");
        assertThat(page.path("serahTerima").findValuesAsText("keadaan")).contains("menunggu dikirim");
        assertThat(page.toString()).doesNotContain("sidik", "pj@uji.example");
        var csv = admin.get(API + ".csv");
        assertThat(csv.body())
                .startsWith("\uFEFFSitus;Diperbarui;Mutakhir;Pengunjung;Dilihat;Kendala")
                .contains("ujisitus.bantenprov.go.id;;tidak;;;");
    }

    @Test
    void sendsALinkAnewAndTakesOneBack() {
        var first = handOvers.latest(KASUS).orElseThrow();
        var token = handOvers.token(first.id()).orElseThrow();

        assertThat(admin.call("POST", API + "/serah-terima/" + KASUS + "/kirim-ulang", null)
                        .statusCode())
                .isEqualTo(204);
        var next = handOvers.latest(KASUS).orElseThrow();
        assertThat(next.id()).isNotEqualTo(first.id());
        assertThat(next.createdBy()).isEqualTo("admin");
        assertThat(jdbc.sql("select sisipan from pemberitahuan where kasus = :kasus")
                        .param("kasus", KASUS)
                        .query(String.class)
                        .list())
                .containsExactly("serah-terima:" + next.id());
        var page = new Visitor(port).page("/serah-terima/" + token);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Tautan ini tidak berlaku lagi");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");

        assertThat(admin.call("POST", API + "/serah-terima/" + KASUS + "/cabut", null)
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin.call("POST", API + "/serah-terima/" + KASUS + "/cabut", null)
                        .statusCode())
                .isEqualTo(409);
        assertThat(handOvers.token(next.id())).isEmpty();
        assertThat(admin.call("POST", API + "/serah-terima/tidak-ada/kirim-ulang", null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void sitesWithoutAWordPressSayThatTheyAreAwayAndUseNothingUp() {
        var token = handOvers.token(handOvers.latest(KASUS).orElseThrow().id()).orElseThrow();

        var page = new Visitor(port).page("/serah-terima/" + token);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(NuChecker.complaints(page.body())).isEmpty();
        assertThat(new Visitor(port)
                        .call("POST", "/serah-terima/" + token, null)
                        .statusCode())
                .isEqualTo(503);
        assertThat(handOvers.latest(KASUS).orElseThrow().redeemedAt()).isNull();
    }

    @Test
    void aLinkThatNobodyKnowsSaysWhatToDo() {
        var page = new Visitor(port).page("/serah-terima/abcdefghij");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Tautan tidak dikenal");
        assertThat(NuChecker.complaints(page.body())).isEmpty();
    }
}
