package id.tayang.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.engine.Unguarded;
import id.tayang.support.CaseEngine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class WaitingCasesTest {

    private static final Set<String> KEPALA = Set.of("kepala");
    private static final Set<String> PEMOHON = Set.of("pemohon");

    private ProcessEngine engine;
    private WaitingCases cases;
    private String kasus;

    @BeforeEach
    void start() {
        engine = CaseEngine.start();
        var runtime = engine.getRuntimeService();
        cases = new WaitingCases(
                runtime,
                engine.getRepositoryService(),
                engine.getTaskService(),
                new Senders(runtime, engine.getAuthorizationService()),
                new Listeners(engine.getRepositoryService()),
                new Unguarded(engine));
        engine.getIdentityService().setAuthenticatedUserId("ani");
        kasus = new Unguarded(engine)
                .call(() -> runtime.startProcessInstanceByKey(
                        "uji-kasus", Map.of("judul", "Situs dinas", "bagian", "satu", "catatan", "ya")))
                .getId();
        engine.getIdentityService().clearAuthentication();
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void aCaseThatStandsStillIsShownToTheLaneOfTheEvent() {
        waitForData();

        var waiting = asUser("budi", KEPALA);

        assertThat(waiting).singleElement().satisfies(event -> {
            assertThat(event.judul()).isEqualTo("Situs dinas");
            assertThat(event.sop()).isEqualTo("Kasus uji");
            assertThat(event.label()).isEqualTo("Data masuk");
            assertThat(event.message()).isEqualTo("data-masuk");
            assertThat(event.blocking()).isTrue();
            assertThat(event.kasus()).isEqualTo(kasus);
        });
        assertThat(asUser("sari", Set.of("unit.satu"))).isEmpty();
    }

    @Test
    void anEventThatNamesItsSenderIsForThatUserOnly() {
        assertThat(asUser("ani", PEMOHON)).singleElement().satisfies(event -> {
            assertThat(event.label()).isEqualTo("Permohonan ditarik");
            assertThat(event.blocking()).isFalse();
        });
        assertThat(asUser("budi", PEMOHON)).isEmpty();
        assertThat(asUser("ani", KEPALA)).isEmpty();
    }

    @Test
    void sendingMovesTheCaseAndKeepsWhoAndWhy() {
        waitForData();
        var event = asUser("budi", KEPALA).get(0);

        send("budi", KEPALA, event, "Diterima lewat surat");

        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(kasus)
                        .count())
                .isOne();
        assertThat(engine.getRuntimeService().getVariable(kasus, WaitingCases.NOTE))
                .isEqualTo("Diterima lewat surat");
        assertThat(engine.getTaskService().getProcessInstanceComments(kasus))
                .singleElement()
                .satisfies(comment -> {
                    assertThat(comment.getUserId()).isEqualTo("budi");
                    assertThat(comment.getFullMessage()).isEqualTo("Data masuk: Diterima lewat surat");
                });
    }

    @Test
    void theStarterWithdraws() {
        send("ani", PEMOHON, asUser("ani", PEMOHON).get(0), "");

        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void othersAreRefusedAndNothingMoves() {
        var event = asUser("ani", PEMOHON).get(0);

        assertThatThrownBy(() -> send("budi", PEMOHON, event, ""))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        refusal -> assertThat(refusal.getStatusCode().value()).isEqualTo(403));
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isOne();
        assertThat(engine.getTaskService().getProcessInstanceComments(kasus)).isEmpty();
    }

    @Test
    void aSecondSendingFindsNothing() {
        waitForData();
        var event = asUser("budi", KEPALA).get(0);
        send("budi", KEPALA, event, "");

        assertThatThrownBy(() -> send("budi", KEPALA, event, ""))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        refusal -> assertThat(refusal.getStatusCode().value()).isEqualTo(404));
    }

    private void waitForData() {
        engine.getTaskService()
                .createTaskQuery()
                .list()
                .forEach(task -> engine.getTaskService().complete(task.getId()));
        engine.getTaskService()
                .createTaskQuery()
                .list()
                .forEach(task -> engine.getTaskService().complete(task.getId()));
    }

    private List<WaitingEvent> asUser(String user, Set<String> groups) {
        signIn(user, groups);
        try {
            return cases.of(user, groups);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private void send(String user, Set<String> groups, WaitingEvent event, String note) {
        signIn(user, groups);
        try {
            cases.send(user, groups, event.execution(), event.message(), note);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private void signIn(String user, Set<String> groups) {
        engine.getIdentityService().setAuthentication(user, List.copyOf(groups));
    }
}
