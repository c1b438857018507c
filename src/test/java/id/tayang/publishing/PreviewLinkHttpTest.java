package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.berkas.CaseFiles;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.NuChecker;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
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

    private String kasus;
    private String task;
    private Visitor approver;
    private Visitor stranger;

    @BeforeEach
    void textWaitsForApproval() {
        kasus = runtime.createProcessInstanceByKey("rilis-website")
                .startBeforeActivity("Activity_MenyetujuiRilis")
                .setVariables(Map.of("judul", "Uji tautan", "unitKerja", "bidang-ikp"))
                .setVariable(
                        "naskah",
                        Spin.JSON(
                                Map.of("judul", "Rapat <b>rahasia</b>", "ringkasan", "Ringkas", "isi", "Isi embargo")))
                .execute()
                .getId();
        task = tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
        stranger = new Visitor(port);
        approver = new Visitor(port).signedIn("kepala-dinas", accounts.password());
        tasks.setAssignee(task, "kepala-dinas");
    }

    @AfterEach
    void leaveNothing() {
        runtime.createProcessInstanceQuery()
                .processInstanceId(kasus)
                .list()
                .forEach(one -> runtime.deleteProcessInstance(kasus, "uji"));
        jdbc.sql("delete from tautan_pratinjau").update();
        jdbc.sql("delete from berkas where kasus = ?").param(kasus).update();
    }

    @Test
    void opensTheTextWithPicturesForWhoeverHasIt() {
        upload(InMemoryFiles.png(640, 480));
        var path = share();

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
        share();

        for (var address : List.of("/berita", "/berita?cari=rahasia", "/feed.atom", "/rss.xml", "/sitemap.xml", "/")) {
            assertThat(stranger.get(address).body()).as(address).doesNotContain("embargo", "<b>rahasia", "/pratinjau/");
        }
    }

    @Test
    void isNowhereKept() {
        var token = share().substring("/pratinjau/".length());

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
        var first = share();
        var second = share();
        var list = Visitor.json(approver.get(links())).path("tautan");
        assertThat(list).hasSize(2);
        assertThat(list.get(0).path("alamat").isNull()).isTrue();

        for (var link : list) {
            assertThat(approver.call("DELETE", links() + "/" + link.path("id").asText(), null)
                            .statusCode())
                    .isEqualTo(204);
        }
        assertThat(stranger.get(first).statusCode()).isEqualTo(410);
        assertThat(stranger.get(second).body())
                .contains("Tautan pratinjau tidak berlaku lagi")
                .doesNotContain("embargo");
        assertThat(NuChecker.complaints(stranger.get(second).body())).isEmpty();
        assertThat(approver.call(
                                "DELETE", links() + "/" + list.get(0).path("id").asText(), null)
                        .statusCode())
                .isEqualTo(404);

        var third = share();
        jdbc.sql("update tautan_pratinjau set berlaku_sampai = dibuat_pada").update();
        assertThat(stranger.get(third).statusCode()).isEqualTo(410);
        assertThat(Visitor.json(approver.get(links())).path("tautan")).isEmpty();
    }

    @Test
    void endsWithTheTask() {
        var path = share();
        runtime.deleteProcessInstance(kasus, "uji");

        assertThat(stranger.get(path).statusCode()).isEqualTo(410);
    }

    @Test
    void isNotGuessed() {
        share();

        assertThat(stranger.get("/pratinjau/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/pratinjau/x").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/pratinjau/" + "A".repeat(43) + "/gambar/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void isGivenAwayOnlyByWhoHasTheTask() {
        assertThat(new Visitor(port).get(links()).statusCode()).isEqualTo(401);
        var other = new Visitor(port).signedIn("petugas-penerima-berita", accounts.password());
        assertThat(other.get(links()).statusCode()).isEqualTo(404);
        assertThat(other.call("POST", links(), "{\"variabel\":\"naskah\"}").statusCode())
                .isEqualTo(404);
        assertThat(approver.call("POST", links(), "{\"variabel\":\"judul\"}").statusCode())
                .isEqualTo(404);
        assertThat(approver.call("POST", links(), "{\"variabel\":\"entah\"}").statusCode())
                .isEqualTo(404);
        assertThat(approver.call("POST", links(), "{}").statusCode()).isEqualTo(404);
        tasks.setAssignee(task, null);
        var refused = approver.call("POST", links(), "{\"variabel\":\"naskah\"}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(refused).path("pesan").asText()).startsWith("Ambil tugas ini dulu.");
        assertThat(Visitor.json(approver.get(links())).path("boleh").asBoolean())
                .isFalse();
        assertThat(jdbc.sql("select count(*) from tautan_pratinjau")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void upload(byte[] png) {
        var begun = approver.call(
                "POST",
                "/camunda/api/tayang/berkas/tugas/" + task + "/kiriman",
                "{\"nama\":\"a.png\",\"ukuran\":%d,\"diubah\":0,\"teksAlternatif\":\"Rapat\"}".formatted(png.length));
        var address = "/camunda/api/tayang/berkas/kiriman/"
                + Visitor.json(begun).path("id").asText() + "?mulai=0";
        var sent = approver.send(approver.request(address)
                .header("Content-Type", "application/octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(png)));
        assertThat(sent.statusCode()).as(sent.body()).isBetween(200, 201);
    }

    private String share() {
        var answer = approver.call("POST", links(), "{\"variabel\":\"naskah\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return URI.create(Visitor.json(answer).path("alamat").asText()).getPath();
    }

    private String links() {
        return "/camunda/api/tayang/naskah/tugas/" + task + "/tautan";
    }
}
