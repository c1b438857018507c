package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.berkas.CaseFiles;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.NuChecker;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A text that is not published is read by whoever has its link, and by nobody else. */
@RunningApp
class PreviewLinkHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoAccounts accounts;

    private WaitingRelease release;
    private String kasus;
    private String task;
    private String links;
    private Visitor approver;
    private Visitor stranger;

    @BeforeEach
    void textWaitsForApproval() {
        stranger = new Visitor(port);
        approver = new Visitor(port).signedIn("kepala-dinas", accounts.password());
        release = WaitingRelease.of(
                runtime,
                tasks,
                approver,
                "Uji tautan",
                Map.of("judul", "Rapat <b>rahasia</b>", "ringkasan", "Ringkas", "isi", "Isi embargo"));
        kasus = release.kasus();
        task = release.task();
        links = release.links();
    }

    @AfterEach
    void leaveNothing() {
        release.end();
        jdbc.sql("delete from tautan_pratinjau").update();
        jdbc.sql("delete from berkas where kasus = ?").param(kasus).update();
    }

    @Test
    void opensTheTextWithPicturesForWhoeverHasIt() {
        release.upload(InMemoryFiles.png(640, 480));
        var path = release.share();

        var page = stranger.get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("Pratinjau – belum tayang", "<h1>Rapat &lt;b&gt;rahasia&lt;/b&gt;</h1>", "Isi embargo")
                .contains("content=\"noindex, nofollow, noarchive\"")
                .doesNotContain("<script", "/camunda/", kasus);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow, noarchive");
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(NuChecker.complaints(page.body())).isEmpty();

        var photo = files.of(kasus).get(0);
        var picture = stranger.get(path + "/gambar/" + photo.id());
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains(path + "/gambar/" + photo.id());
        assertThat(stranger.get("/media/" + photo.sha256() + ".png").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/media/" + photo.sha256() + "-480.png").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingElseShowsATextBeforeItIsPublished() {
        release.share();

        for (var address : List.of("/berita", "/berita?cari=rahasia", "/feed.atom", "/rss.xml", "/sitemap.xml", "/")) {
            assertThat(stranger.get(address).body()).as(address).doesNotContain("embargo", "<b>rahasia", "/pratinjau/");
        }
    }

    @Test
    void isNowhereKept() {
        var token = release.share().substring("/pratinjau/".length());

        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
        assertThat(jdbc.sql("select * from tautan_pratinjau")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain(token);
        assertThat(tasks.getProcessInstanceComments(kasus).toString() + runtime.getVariables(kasus))
                .doesNotContain(token);
        assertThat(tasks.getTaskComments(task)).singleElement().satisfies(comment -> {
            assertThat(comment.getUserId()).isEqualTo("kepala-dinas");
            assertThat(comment.getFullMessage()).startsWith("Membagikan tautan pratinjau naskah, berlaku sampai ");
        });
    }

    @Test
    void opensNothingOnceRevokedOrExpired() {
        var first = release.share();
        var second = release.share();
        var list = Visitor.json(approver.get(links)).path("tautan");
        assertThat(list).hasSize(2);
        assertThat(list.get(0).path("alamat").isNull()).isTrue();

        for (var link : list) {
            assertThat(approver.call("DELETE", links + "/" + link.path("id").asText(), null)
                            .statusCode())
                    .isEqualTo(204);
        }
        assertThat(stranger.get(first).statusCode()).isEqualTo(410);
        assertThat(stranger.get(second).body())
                .contains("Tautan pratinjau tidak berlaku lagi")
                .doesNotContain("embargo");
        assertThat(NuChecker.complaints(stranger.get(second).body())).isEmpty();
        assertThat(approver.call("DELETE", links + "/" + list.get(0).path("id").asText(), null)
                        .statusCode())
                .isEqualTo(404);

        var third = release.share();
        jdbc.sql("update tautan_pratinjau set berlaku_sampai = dibuat_pada").update();
        assertThat(stranger.get(third).statusCode()).isEqualTo(410);
        assertThat(Visitor.json(approver.get(links)).path("tautan")).isEmpty();
    }

    @Test
    void endsWithTheTask() {
        var path = release.share();
        runtime.deleteProcessInstance(kasus, "uji");

        assertThat(stranger.get(path).statusCode()).isEqualTo(410);
    }

    @Test
    void isNotGuessed() {
        release.share();

        assertThat(stranger.get("/pratinjau/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/pratinjau/x").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/pratinjau/" + "A".repeat(43) + "/gambar/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void isGivenAwayOnlyByWhoHasTheTask() {
        assertThat(new Visitor(port).get(links).statusCode()).isEqualTo(401);
        var other = new Visitor(port).signedIn("petugas-penerima-berita", accounts.password());
        assertThat(other.get(links).statusCode()).isEqualTo(404);
        assertThat(other.call("POST", links, "{\"variabel\":\"naskah\"}").statusCode())
                .isEqualTo(404);
        assertThat(approver.call("POST", links, "{\"variabel\":\"judul\"}").statusCode())
                .isEqualTo(404);
        assertThat(approver.call("POST", links, "{\"variabel\":\"entah\"}").statusCode())
                .isEqualTo(404);
        assertThat(approver.call("POST", links, "{}").statusCode()).isEqualTo(404);
        tasks.setAssignee(task, null);
        var refused = approver.call("POST", links, "{\"variabel\":\"naskah\"}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(refused).path("pesan").asText()).startsWith("Ambil tugas ini dulu.");
        assertThat(Visitor.json(approver.get(links)).path("boleh").asBoolean()).isFalse();
        assertThat(jdbc.sql("select count(*) from tautan_pratinjau")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
