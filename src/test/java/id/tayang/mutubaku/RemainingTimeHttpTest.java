package id.tayang.mutubaku;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.demo.DemoAccounts;
import id.tayang.engine.EngineClock;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class RemainingTimeHttpTest {

    private static final String PATH = "/camunda/api/tayang/sisa-waktu";

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    EngineClock clock;

    private String kasus;
    private String task;

    /** On Monday morning, 08:00 WIB: one hour for the unit. */
    @BeforeEach
    void aCase() {
        clock.stopAt(Instant.parse("2026-11-16T01:00:00Z"));
        kasus = runtime.startProcessInstanceByKey(
                        "rilis-website", Map.of("judul", "Uji sisa waktu", "unitKerja", "bidang-ikp"))
                .getId();
        task = tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
    }

    @AfterEach
    void leaveNothing() {
        runtime.deleteProcessInstance(kasus, "uji");
        clock.run();
    }

    @ParameterizedTest(name = "at {0} {1} minutes are left")
    @CsvSource({
        "2026-11-16T01:00:00Z,   60, false",
        "2026-11-16T01:59:40Z,    0, false",
        "2026-11-16T02:00:20Z,    0, true",
        "2026-11-16T12:00:00Z, -360, true",
        "2026-11-17T00:30:00Z, -360, true",
    })
    void workingTimeIsLeftOrPassed(Instant now, long minutes, boolean late) {
        clock.stopAt(now);

        var card = answer("unit-kerja-bidang-ikp", task).get(0);

        assertThat(card.path("tugas").asText()).isEqualTo(task);
        assertThat(card.path("menit").asLong()).isEqualTo(minutes);
        assertThat(card.path("terlambat").asBoolean()).isEqualTo(late);
    }

    @Test
    void aTaskOfOthersIsLeftOut() {
        assertThat(answer("operator-website", task)).isEmpty();
    }

    @Test
    void strangersAreAskedToSignIn() {
        assertThat(new Visitor(port).get(PATH + "?tugas=" + task).statusCode()).isEqualTo(401);
    }

    @Test
    void nobodyAsksForAllTasksAtOnce() {
        var many = IntStream.range(0, 101).mapToObj(Integer::toString).collect(Collectors.joining("&tugas="));

        var answer = visitor("operator-website").get(PATH + "?tugas=" + many);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("pesan").asText()).isEqualTo("Paling banyak 100 tugas sekaligus.");
    }

    private JsonNode answer(String user, String id) {
        return Visitor.json(visitor(user).get(PATH + "?tugas=" + id));
    }

    private Visitor visitor(String user) {
        return new Visitor(port).signedIn(user, accounts.password());
    }
}
