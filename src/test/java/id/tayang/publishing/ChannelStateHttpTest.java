package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.OfficeTime;
import id.tayang.demo.DemoAccounts;
import id.tayang.desk.ReturnedRelease;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import id.tayang.waiting.ScheduledRelease;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read a case reads where its item stands on every channel. */
@RunningApp
class ChannelStateHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private OfficeTime time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private ReturnedRelease release;
    private PublishedOn published;
    private String correction;

    @BeforeEach
    void aCase() {
        release = new ReturnedRelease(runtime, tasks, "Uji keadaan kanal");
        published = new PublishedOn(jdbc, release.kasus());
    }

    @AfterEach
    void leaveNothing() {
        published.close();
        if (correction != null) {
            runtime.deleteProcessInstance(correction, "uji");
            jdbc.sql("delete from koreksi_tayangan where kasus = ?")
                    .param(correction)
                    .update();
        }
        if (runtime.createProcessInstanceQuery()
                        .processInstanceId(release.kasus())
                        .count()
                > 0) {
            release.close();
        }
    }

    @Test
    void nothingIsSaidBeforeSomethingWasPublished() {
        assertThat(channels("tim-website")).isEmpty();
    }

    @Test
    void everyStateIsSaidInWords() {
        var again = Instant.parse("2026-11-23T02:00:00Z");
        published
                .add("situs", "tayang", "https://situs.example.go.id/berita/2026/rapat", null)
                .add("telegram", "tunda", null, "Terlalu sering.", again)
                .add("mastodon", "periksa", null, "Jawaban hilang.")
                .add("facebook", "ditolak", null, "Gambar terlalu besar.")
                .add("tiktok", "manual", null, "Kanal ini dilayani petugas.")
                .add("x", "gagal", null, "Akun terkunci.")
                .add("instagram", "mulai", null, null)
                .add("threads", "ditarik", "https://threads.example/1", null);

        var channels = channels("tim-website");

        assertThat(channels)
                .extracting(state -> state.path("label").asText() + ": "
                        + state.path("teks").asText() + (state.path("tetap").asBoolean() ? "." : " …"))
                .containsExactly(
                        "Situs ini: tayang.",
                        "Facebook: ditolak: Gambar terlalu besar. …",
                        "Instagram: sedang dikirim …",
                        "Mastodon: perlu diperiksa: Jawaban hilang. …",
                        "Telegram: menunggu sampai " + time.full(again) + ": Terlalu sering. …",
                        "Threads: ditarik.",
                        "TikTok: dilayani petugas …",
                        "X: gagal: Akun terkunci..");
        assertThat(channels.get(0).path("url").asText()).endsWith("/berita/2026/rapat");
        assertThat(channels.get(0).path("sejak").asText()).isEqualTo("2026-11-20T01:30:00Z");
        assertThat(channels.get(0).path("revisi").asInt()).isOne();
        assertThat(channels.get(1).path("url").isNull()).isTrue();
    }

    @Test
    void onlyWhoMayReadTheCase() {
        published.add("situs", "tayang", "https://situs.example.go.id/berita/2026/rapat", null);

        assertThat(new Visitor(port).get(path(release.kasus())).statusCode()).isEqualTo(401);
        for (var user : new String[] {"staf-komunikasi", "unit-kerja-sekretariat"}) {
            var answer = signedIn(user).get(path(release.kasus()));
            assertThat(answer.statusCode()).as(user).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("situs");
        }
        assertThat(channels("kepala-dinas")).hasSize(1);
        assertThat(channels("admin")).hasSize(1);
        assertThat(signedIn("admin").get(path("tidak-ada")).statusCode()).isEqualTo(404);
    }

    @Test
    void afterItsEndOnlyAdministratorsReadIt() {
        published.add("situs", "tayang", "https://situs.example.go.id/berita/2026/rapat", null);
        release.close();

        assertThat(signedIn("tim-website").get(path(release.kasus())).statusCode())
                .isEqualTo(404);
        assertThat(channels("admin")).hasSize(1);
    }

    @Test
    void whoChangedTheMomentOfAChannelIsHeard() {
        var until = Instant.now().plusSeconds(1800).truncatedTo(ChronoUnit.SECONDS);
        var later = until.plusSeconds(7200);
        try (var waiting = ScheduledRelease.withChannel(runtime, management, "Uji kanal sibuk", "telegram", until);
                var rows = new PublishedOn(jdbc, waiting.kasus())) {
            rows.add("telegram", "tunda", null, "Terlalu sering.", until);
            management.setJobDuedate(waiting.timer().getId(), Date.from(later));

            var telegram = Visitor.json(signedIn("admin").get(path(waiting.kasus())))
                    .path("kanal")
                    .get(0);

            assertThat(telegram.path("teks").asText())
                    .isEqualTo("menunggu sampai " + time.full(later) + ": Terlalu sering.");
        }
    }

    /** The ledger has the rows of an item under the case that published it. */
    @Test
    void aCaseThatCorrectsAnItemShowsWhereThatStandsToWhoMayReadTheCase() {
        var until = Instant.now().plusSeconds(1800).truncatedTo(ChronoUnit.SECONDS);
        var later = until.plusSeconds(7200);
        try (var articles = new ShownArticles(context);
                var rows = new PublishedOn(jdbc, "uji-kanal-ralat")) {
            articles.add("uji-kanal-ralat", "Uji kanal ralat", "berita", "Isi berita.", "", Instant.now());
            rows.add("situs", "tayang", "https://situs.example.go.id/berita/2026/uji", null)
                    .add("telegram", "tunda", null, "Terlalu sering.", until);
            correction = correctionOf("uji-kanal-ralat", later);

            var states = Visitor.json(signedIn("kepala-dinas").get(path(correction)));

            assertThat(states.path("berita").asText()).isEqualTo("Uji kanal ralat");
            assertThat(states.path("kanal"))
                    .extracting(state -> state.path("teks").asText())
                    .containsExactly("tayang", "menunggu sampai " + time.full(later) + ": Terlalu sering.");
            for (var other : new String[] {correction, "uji-kanal-ralat"}) {
                assertThat(signedIn("unit-kerja-sekretariat").get(path(other)).statusCode())
                        .isEqualTo(404);
            }
            assertThat(signedIn("kepala-dinas").get(path("uji-kanal-ralat")).statusCode())
                    .isEqualTo(404);

            // What the case publishes itself, an answer, comes before.
            try (var answer = new PublishedOn(jdbc, correction)) {
                answer.add("situs", "tayang", "https://situs.example.go.id/berita/2026/jawaban", null);
                var own = Visitor.json(signedIn("kepala-dinas").get(path(correction)));
                assertThat(own.path("berita").isNull()).isTrue();
                assertThat(own.path("kanal")).hasSize(1);
            }
        }
    }

    /** A case that waits for a decision and, at one channel, for its turn. */
    private String correctionOf(String item, Instant until) {
        var kasus = runtime.createProcessInstanceByKey("koreksi-tayangan")
                .startBeforeActivity("Activity_MemutuskanKoreksi")
                .startBeforeActivity("Event_MenungguGiliranKanal")
                .setVariable("kanal", Spin.JSON("{\"id\": \"telegram\", \"nama\": \"Telegram\"}"))
                .setVariable("naskah", Spin.JSON("{\"judul\": \"Uji\", \"ringkasan\": \"Uji\", \"isi\": \"Uji\"}"))
                .setVariable("cobaLagiPada", Date.from(until))
                .execute()
                .getId();
        context.getBean(CorrectedItems.class)
                .begin(kasus, context.getBean(PublishedItems.class).of(item).orElseThrow());
        return kasus;
    }

    private JsonNode channels(String user) {
        var answer = signedIn(user).get(path(release.kasus()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.json(answer).path("kanal");
    }

    private static String path(String kasus) {
        return "/camunda/api/tayang/kasus/" + kasus + "/kanal";
    }

    private Visitor signedIn(String user) {
        return new Visitor(port).signedIn(user, accounts.password());
    }
}
