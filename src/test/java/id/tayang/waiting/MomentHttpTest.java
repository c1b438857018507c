package id.tayang.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.Office;
import id.tayang.OfficeTime;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case that waits for its moment, and who may change that. */
@RunningApp
class MomentHttpTest {

    private static final String MOMENTS = "/camunda/api/tayang/menunggu/waktu";
    private static final String TITLE = "Uji waktu tayang";

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TaskService tasks;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    Office office;

    @Autowired
    OfficeTime words;

    @Autowired
    ObjectMapper json;

    private LocalDateTime planned;
    private ScheduledRelease release;
    private Visitor team;

    @BeforeEach
    void aReleaseThatWaits() {
        planned = LocalDateTime.now(office.zona()).plusDays(3).truncatedTo(ChronoUnit.MINUTES);
        release = ScheduledRelease.at(runtime, management, TITLE, planned.toString());
        team = signedIn("tim-website");
    }

    @AfterEach
    void leaveNothing() {
        release.close();
    }

    @Test
    void whoeverIsInTheLaneSeesTheMomentOnTheClockOfTheOffice() {
        var shown = shown();

        assertThat(shown.path("label").asText()).isEqualTo("Waktu tayang");
        assertThat(shown.path("sop").asText()).isEqualTo("Pembuatan Rilis Website");
        assertThat(shown.path("setempat").asText()).isEqualTo(planned.toString());
        assertThat(shown.path("tampil").asText()).isEqualTo(words.full(instant(planned)));
        assertThat(shown.path("kanal").isNull()).isTrue();
        assertThat(shown.path("tiba").asBoolean()).isFalse();
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        assertThat(new Visitor(port).get(MOMENTS).statusCode()).isEqualTo(401);
        for (var user : new String[] {"kepala-dinas", "unit-kerja-bidang-ikp", "staf-komunikasi"}) {
            var other = signedIn(user);
            assertThat(other.get(MOMENTS).body()).as(user).doesNotContain(TITLE);
            assertThat(change(other, planned.plusDays(1).toString(), instant(planned))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(now(other, instant(planned)).statusCode()).isEqualTo(404);
        }
        assertThat(due()).isEqualTo(instant(planned));
        assertThat(tasks.getProcessInstanceComments(release.kasus())).isEmpty();
    }

    @Test
    void aChangeMovesTheTimerAndSaysWhoDidWhat() {
        var later = planned.plusDays(1);

        assertThat(change(team, later.toString(), instant(planned)).statusCode())
                .isEqualTo(204);

        assertThat(due()).isEqualTo(instant(later));
        assertThat(shown().path("setempat").asText()).isEqualTo(later.toString());
        assertThat(tasks.getProcessInstanceComments(release.kasus()))
                .singleElement()
                .satisfies(comment -> {
                    assertThat(comment.getUserId()).isEqualTo("tim-website");
                    assertThat(comment.getFullMessage())
                            .isEqualTo("Waktu tayang: diubah dari %s menjadi %s"
                                    .formatted(words.full(instant(planned)), words.full(instant(later))));
                });
    }

    @Test
    void nowMeansNow() {
        assertThat(now(team, instant(planned)).statusCode()).isEqualTo(204);

        assertThat(due()).isBeforeOrEqualTo(Instant.now());
        assertThat(shown().path("tiba").asBoolean()).isTrue();
        assertThat(tasks.getProcessInstanceComments(release.kasus()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.getFullMessage())
                        .isEqualTo("Waktu tayang: dijalankan sekarang, semula " + words.full(instant(planned))));
        release.fire();
        assertThat(runtime.getActiveActivityIds(release.kasus())).containsExactly("Activity_Menerbitkan");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "besok", "2026-13-01T09:00", "2020-01-01T09:00", "2999-01-01T09:00", "2030-01-01"})
    void aMomentThatCannotBeIsRefused(String typed) {
        var answer = change(team, typed, instant(planned));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("pesan").asText()).contains("aktu").doesNotContain("Exception");
        assertThat(due()).isEqualTo(instant(planned));
    }

    @Test
    void theSecondOfTwoIsToldWhatTheFirstDid() {
        var later = planned.plusDays(1);
        change(team, later.toString(), instant(planned));

        var answer = change(team, planned.plusDays(2).toString(), instant(planned));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(answer).path("pesan").asText()).contains(words.full(instant(later)));
        assertThat(due()).isEqualTo(instant(later));
    }

    @Test
    void whatHasComeCannotBeChanged() {
        var past = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        management.setJobDuedate(release.timer().getId(), Date.from(past));

        var answer = change(team, planned.toString(), past);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(answer).path("pesan").asText()).contains("sudah tiba");
    }

    @Test
    void whatHasFiredIsGone() {
        var id = release.timer().getId();
        release.fire();

        var answer = team.call("POST", MOMENTS + "/" + id + "/sekarang", body(Map.of("semula", instant(planned))));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Visitor.json(answer).path("pesan").asText()).contains("tidak lagi menunggu");
        assertThat(team.get(MOMENTS).body()).doesNotContain(TITLE);
    }

    @Test
    void theDeadlineOfAStepIsNoMomentToChange() {
        try (var step = startedBefore("Activity_MengolahRilis")) {
            var deadline = step.timer();

            var answer = team.call(
                    "POST",
                    MOMENTS + "/" + deadline.getId() + "/sekarang",
                    body(Map.of("semula", deadline.getDuedate().toInstant())));

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(step.timer().getDuedate()).isEqualTo(deadline.getDuedate());
        }
    }

    @Test
    void aMomentOfAChannelNamesTheChannel() {
        var until = Instant.now().plusSeconds(1800).truncatedTo(ChronoUnit.SECONDS);
        try (var waiting = ScheduledRelease.withChannel(runtime, management, "Uji kanal sibuk", "telegram", until)) {
            var moment = find("Uji kanal sibuk");
            assertThat(moment.path("label").asText()).isEqualTo("Menunggu kanal");
            assertThat(moment.path("kanal").asText()).isEqualTo("Telegram");

            assertThat(team.call(
                                    "POST",
                                    MOMENTS + "/" + waiting.timer().getId() + "/sekarang",
                                    body(Map.of("semula", until)))
                            .statusCode())
                    .isEqualTo(204);
            assertThat(tasks.getProcessInstanceComments(waiting.kasus()))
                    .singleElement()
                    .satisfies(comment -> assertThat(comment.getFullMessage())
                            .startsWith("Menunggu kanal Telegram: dijalankan sekarang, semula "));
        }
    }

    private ScheduledRelease startedBefore(String activity) {
        var kasus = runtime.createProcessInstanceByKey("rilis-website")
                .startBeforeActivity(activity)
                .setVariables(Map.of("judul", "Uji tenggat", "unitKerja", "bidang-ikp"))
                .execute()
                .getId();
        return new ScheduledRelease(runtime, management, kasus);
    }

    private HttpResponse<String> change(Visitor visitor, String typed, Instant seen) {
        var body = json.createObjectNode().put("waktu", typed).put("semula", seen.toString());
        return visitor.call("POST", MOMENTS + "/" + release.timer().getId(), body.toString());
    }

    private HttpResponse<String> now(Visitor visitor, Instant seen) {
        return visitor.call(
                "POST", MOMENTS + "/" + release.timer().getId() + "/sekarang", body(Map.of("semula", seen)));
    }

    private String body(Map<String, Instant> values) {
        return json.valueToTree(values).toString();
    }

    private Instant due() {
        return release.timer().getDuedate().toInstant();
    }

    private JsonNode shown() {
        return find(TITLE);
    }

    private JsonNode find(String title) {
        return StreamSupport.stream(Visitor.json(team.get(MOMENTS)).spliterator(), false)
                .filter(moment -> moment.path("judul").asText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(office.zona()).toInstant();
    }

    private Visitor signedIn(String user) {
        return new Visitor(port).signedIn(user, accounts.password());
    }
}
