package id.tayang.jabatan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.TestDatabase;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A substitute and the tasks of a position, minute by minute, on the real model of "Rilis Website". */
class SubstituteTest {

    @ParameterizedTest
    @EnumSource
    void heSeesTheTasksFromTheFirstMinuteAndNoLongerAfterTheLast(TestDatabase database) {
        try (var office = TestOffice.on(database)) {
            var kasus = office.releaseBeforeApproval("penulis");
            office.named("kepala-dinas", "kabid", "2026-11-24T08:00", "2026-11-26T16:00");

            office.at("2026-11-24T07:59:59");
            assertThat(office.seenBy("kabid", kasus)).isEmpty();
            office.at("2026-11-24T08:00:00");
            assertThat(office.seenBy("kabid", kasus)).hasSize(1);
            office.at("2026-11-26T15:59:59");
            assertThat(office.seenBy("kabid", kasus)).hasSize(1);
            office.at("2026-11-26T16:00:00");
            assertThat(office.seenBy("kabid", kasus)).isEmpty();
            assertThat(office.seenBy("kadis", kasus)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHeStillHoldsGoesBackToThePosition(TestDatabase database) {
        try (var office = TestOffice.on(database)) {
            var tasks = office.engine.getTaskService();
            var kasus = office.releaseBeforeApproval("penulis");
            office.named("kepala-dinas", "kabid", "2026-11-24T08:00", "2026-11-26T16:00");
            office.at("2026-11-26T15:00");
            var task = office.seenBy("kabid", kasus).get(0).getId();
            office.as("kabid", () -> {
                tasks.claim(task, "kabid");
                return null;
            });
            assertThat(office.seenBy("kabid", kasus))
                    .singleElement()
                    .satisfies(held -> assertThat(held.getAssignee()).isEqualTo("kabid"));

            office.at("2026-11-26T16:00");

            assertThat(office.seenBy("kabid", kasus)).isEmpty();
            assertThatThrownBy(() -> office.as("kabid", () -> {
                        tasks.complete(task);
                        return null;
                    }))
                    .isInstanceOfAny(AuthorizationException.class, ProcessEngineException.class);
            assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                    .isNull();
            assertThat(office.engine
                            .getAuthorizationService()
                            .createAuthorizationQuery()
                            .userIdIn("kabid")
                            .authorizationType(Authorization.AUTH_TYPE_GRANT)
                            .list())
                    .allSatisfy(grant -> assertThat(grant.getResourceId()).isNotIn(task, kasus));
            assertThat(office.as("kadis", () -> {
                        tasks.claim(task, "kadis");
                        return tasks.createTaskQuery().taskAssignee("kadis").count();
                    }))
                    .isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRoundGivesItBackWhenNobodyLooks(TestDatabase database) {
        try (var office = TestOffice.on(database)) {
            var kasus = office.releaseBeforeApproval("penulis");
            var standIn = office.named("kepala-dinas", "kabid", "2026-11-23T08:00", "2026-11-26T16:00");
            var task = claimed(office, kasus);

            office.taskReturn.round();
            assertThat(holder(office, task)).isEqualTo("kabid");
            office.naming.end(standIn.id(), null, "Sudah masuk", "kadis", false);
            office.taskReturn.round();

            assertThat(holder(office, task)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSuspendedCaseIsLookedAtAgain(TestDatabase database) {
        try (var office = TestOffice.on(database)) {
            var kasus = office.releaseBeforeApproval("penulis");
            office.named("kepala-dinas", "kabid", "2026-11-23T08:00", "2026-11-26T16:00");
            var task = claimed(office, kasus);
            office.engine.getRuntimeService().suspendProcessInstanceById(kasus);
            office.at("2026-11-26T16:00");

            office.taskReturn.round();
            assertThat(holder(office, task)).isEqualTo("kabid");
            office.engine.getRuntimeService().activateProcessInstanceById(kasus);
            office.taskReturn.round();

            assertThat(holder(office, task)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsNamedAnewWithoutAGapKeepsHisTask(TestDatabase database) {
        try (var office = TestOffice.on(database)) {
            var kasus = office.releaseBeforeApproval("penulis");
            office.named("kepala-dinas", "kabid", "2026-11-23T08:00", "2026-11-26T16:00");
            office.named("kepala-dinas", "kabid", "2026-11-26T16:00", "2026-11-27T16:00");
            var task = claimed(office, kasus);

            office.at("2026-11-26T16:00");
            office.taskReturn.round();
            assertThat(holder(office, task)).isEqualTo("kabid");
            office.at("2026-11-27T16:00");
            office.taskReturn.round();

            assertThat(holder(office, task)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hisOwnTasksStayHis(TestDatabase database) {
        try (var office = TestOffice.on(database)) {
            var tasks = office.engine.getTaskService();
            var kasus = office.engine
                    .getRuntimeService()
                    .startProcessInstanceByKey("rilis-website", Map.of("judul", "Rapat", "unitKerja", "bidang-ikp"))
                    .getId();
            office.finish(kasus, null, Map.of());
            office.named("kepala-dinas", "penulis", "2026-11-23T08:00", "2026-11-26T16:00");
            var task = office.seenBy("penulis", kasus).get(0).getId();
            office.as("penulis", () -> {
                tasks.claim(task, "penulis");
                return null;
            });

            office.at("2026-11-26T16:00");
            office.taskReturn.round();

            assertThat(holder(office, task)).isEqualTo("penulis");
            assertThat(office.seenBy("penulis", kasus)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyApprovesHisOwnDraftAlsoNotAsSubstitute(TestDatabase database) {
        try (var office = TestOffice.on(database)) {
            var kasus = office.releaseBeforeApproval("penulis");
            office.named("kepala-dinas", "penulis", "2026-11-23T08:00", "2026-11-26T16:00");
            var task = office.seenBy("penulis", kasus).get(0);

            assertThat(office.as("penulis", () -> office.ownDraft.problem(task.getId(), Map.of())))
                    .hasValueSatisfying(words -> assertThat(words)
                            .startsWith("Anda yang mengerjakan \"Mengolah rilis\" pada kasus ini")
                            .contains("minta admin menunjuk pengganti yang lain"));
            assertThat(office.as("kadis", () -> office.ownDraft.problem(task.getId(), Map.of())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyRoundOfTheDraftCounts(TestDatabase database) {
        try (var office = TestOffice.on(database)) {

            var kasus = office.releaseBeforeApproval("penulis");
            office.finish(kasus, "kadis", Map.of("keputusan", "perbaiki"));
            office.finish(kasus, "penulis-2", Map.of("bahanLengkap", "ya"));
            var task = office.seenBy("kadis", kasus).get(0);

            assertThat(office.ownDraft.problem(task, "penulis")).isPresent();
            assertThat(office.ownDraft.problem(task, "penulis-2")).isPresent();
            assertThat(office.ownDraft.problem(task, "kabid")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHeWasStandsAtWhatHeDidForGood(TestDatabase database) {
        try (var office = TestOffice.on(database)) {
            var kasus = office.releaseBeforeApproval("penulis");
            var standIn = office.named("kepala-dinas", "kabid", "2026-11-23T08:00", "2026-11-26T16:00");
            var task = claimed(office, kasus);
            assertThat(office.finished.now("kabid", "kepala-dinas")).contains("Plh. Kepala Dinas");
            office.as("kabid", () -> {
                office.engine.getTaskService().complete(task, Map.of("keputusan", "setujui"));
                return null;
            });

            office.naming.end(standIn.id(), null, "Sudah masuk", "kadis", false);
            office.at("2027-01-01T08:00");

            assertThat(office.finished.finished(kasus)).containsExactly(Map.entry(task, "Plh. Kepala Dinas"));
            assertThat(office.finished.now("kabid", "kepala-dinas")).isEmpty();
        }
    }

    private static String claimed(TestOffice office, String kasus) {
        var task = office.seenBy("kabid", kasus).get(0).getId();
        office.as("kabid", () -> {
            office.engine.getTaskService().claim(task, "kabid");
            return null;
        });
        return task;
    }

    private static String holder(TestOffice office, String task) {
        return office.engine
                .getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getAssignee();
    }
}
