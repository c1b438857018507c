package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.Office;
import id.tayang.berkas.CaseFiles;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.Checklist;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A text that waits for its moment is nowhere before it, and everywhere after. */
@RunningApp
class EmbargoHttpTest {

    private static final String WORD = "zamrudembargo";

    /** Where whatever is published may be found; the paths below are those of one article. */
    private static final List<String> LISTS = List.of(
            "/",
            "/berita",
            // The page repeats what was searched for.
            "/berita?cari=zamrud",
            "/berita?kategori=pengumuman",
            "/feed.atom",
            "/rss.xml",
            "/sitemap.xml");

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private CaseFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Office office;

    private WaitingRelease release;
    private String kasus;
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
                "Uji embargo",
                Map.of("judul", "Rapat " + WORD, "ringkasan", "Ringkas " + WORD, "isi", "Isi " + WORD));
        kasus = release.kasus();
    }

    @AfterEach
    void leaveNothing() {
        release.end();
        jdbc.sql("delete from tautan_pratinjau").update();
        for (var table : List.of("artikel_tag", "artikel_gambar", "artikel", "tayangan", "berkas")) {
            jdbc.sql("delete from " + table + " where kasus = ?").param(kasus).update();
        }
    }

    @Test
    void nothingIsPublicBeforeItsMoment() {
        release.upload(InMemoryFiles.png(640, 480));
        var photo = files.of(kasus).get(0);
        var media = "/media/" + photo.sha256();
        var preview = release.share();
        var shown = stranger.get(preview);
        assertThat(shown.body()).contains(WORD);
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        approve();
        schedule();
        assertThat(runtime.getActiveActivityIds(kasus)).containsExactly("Event_WaktuTayang");

        for (var list : LISTS) {
            assertThat(stranger.get(list).body()).as(list).doesNotContainIgnoringCase(WORD, photo.sha256(), kasus);
        }
        var year = LocalDateTime.now(office.zona()).getYear();
        assertThat(stranger.get("/berita/" + year).body()).doesNotContainIgnoringCase(WORD);
        for (var path : List.of("/berita/" + year + "/rapat-" + WORD, media + ".png", media + "-480.png", media)) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(approver.get(media + ".png").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/camunda/api/tayang/berkas/" + photo.id()).statusCode())
                .isEqualTo(401);
        // The link was given away with the approver's task and ended with it.
        var ended = stranger.get(preview);
        assertThat(ended.statusCode()).isEqualTo(410);
        assertThat(ended.body()).doesNotContainIgnoringCase(WORD);
        assertThat(ended.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(stranger.get(preview + "/gambar/" + photo.id()).statusCode()).isBetween(404, 410);

        fire("Event_WaktuTayang");
        fire("Activity_Menerbitkan");

        for (var list : LISTS) {
            if (!list.equals("/")) {
                assertThat(stranger.get(list).body()).as(list).containsIgnoringCase(WORD);
            }
        }
        assertThat(stranger.get(media + ".png").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/berita/" + year + "/rapat-" + WORD).statusCode())
                .isEqualTo(200);
    }

    private void approve() {
        tasks.complete(release.task(), Map.of("keputusan", "setujui"));
    }

    private void schedule() {
        var moment = LocalDateTime.now(office.zona()).plusDays(1).truncatedTo(ChronoUnit.MINUTES);
        tasks.complete(
                release.task(),
                Map.of(
                        "kategori",
                        "pengumuman",
                        "waktuTayang",
                        moment.toString(),
                        "pemeriksaan",
                        Spin.JSON(Checklist.PASSED),
                        "siapTayang",
                        true));
    }

    private void fire(String activity) {
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(kasus)
                .activityId(activity)
                .singleResult()
                .getId());
    }
}
