package id.tayang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.sop.Pelaksana;
import id.tayang.sop.Sop;
import id.tayang.support.CaseEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupSeederTest {

    private final String database = CaseEngine.newDatabase();
    private ProcessEngine engine;

    @BeforeEach
    void start() {
        engine = CaseEngine.start(database);
        seed(CaseEngine.SOP);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void theModelNamesTheGroups() {
        var groups = engine.getIdentityService()
                .createGroupQuery()
                .groupType(GroupSeeder.PERFORMER)
                .list();

        assertThat(groups)
                .extracting(Group::getId)
                .containsExactlyInAnyOrder("pemohon", "unit.satu", "unit.dua", "kepala");
        assertThat(groups).extracting(Group::getName).contains("Unit – Satu", "Kepala");
    }

    @Test
    void aSecondStartOnTheSameDatabaseAddsNothing() {
        var before = engine.getAuthorizationService().createAuthorizationQuery().count();
        engine.close();
        engine = CaseEngine.start(database);

        seed(CaseEngine.SOP);

        assertThat(engine.getAuthorizationService().createAuthorizationQuery().count())
                .isEqualTo(before);
        assertThat(engine.getFilterService().createFilterQuery().count()).isEqualTo(6);
    }

    @Test
    void anotherSopBringsItsGroupsAndGrants() {
        var another = new Sop(
                "uji-lain",
                null,
                1,
                null,
                "Uji lain",
                List.of(new Pelaksana("arsiparis", "Arsiparis")),
                Set.of("arsiparis"),
                List.of(),
                Map.of(),
                List.of());

        seed(CaseEngine.SOP, another);

        assertThat(engine.getIdentityService()
                        .createGroupQuery()
                        .groupId("arsiparis")
                        .count())
                .isOne();
        assertThat(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .groupIdIn("arsiparis")
                        .list())
                .extracting(grant -> grant.getResourceId())
                .contains("tasklist", "uji-lain")
                .doesNotContain("uji-kasus");
    }

    @Test
    void onlyTheStarterGroupStartsACase() {
        signIn("kepala", "kepala");
        assertThatThrownBy(() -> start("satu")).isInstanceOf(AuthorizationException.class);

        signIn("pemohon", "pemohon");
        assertThat(start("satu")).isNotNull();
    }

    @Test
    void whoMayStartFollowsTheModel() {
        var sop = CaseEngine.SOP;
        engine.getIdentityService().clearAuthentication();
        seed(new Sop(
                sop.id(),
                null,
                2,
                null,
                sop.name(),
                sop.pelaksana(),
                Set.of("kepala"),
                sop.langkah(),
                Map.of(),
                sop.candidateGroups()));

        signIn("pemohon", "pemohon");
        assertThatThrownBy(() -> start("satu")).isInstanceOf(AuthorizationException.class);

        signIn("kepala", "kepala");
        assertThat(start("satu")).isNotNull();
    }

    @Test
    void membersOfASubGroupSeeOnlyItsTasksAndCases() {
        var kasus = caseAtTheUnit("satu");

        signIn("s1", "unit.satu");
        assertThat(tasks()).extracting(Task::getTaskDefinitionKey).containsExactly("Activity_Periksa");
        assertThat(titlesOf(kasus)).containsExactly("Situs dinas");
        assertThat(pastTasks()).isOne();

        signIn("s2", "unit.dua");
        assertThat(tasks()).isEmpty();
        assertThat(titlesOf(kasus)).isEmpty();
        assertThat(pastTasks()).isZero();
    }

    @Test
    void anOfficialWorksOnHisTaskButDoesNotMoveIt() {
        caseAtTheUnit("satu");
        signIn("s1", "unit.satu");
        var service = engine.getTaskService();
        var task = tasks().get(0);

        assertThatThrownBy(() -> service.setAssignee(task.getId(), "s2")).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> service.setVariable(task.getId(), "judul", "Lain"))
                .isInstanceOf(AuthorizationException.class);
        task.setDueDate(new Date());
        assertThatThrownBy(() -> service.saveTask(task)).isInstanceOf(AuthorizationException.class);

        service.claim(task.getId(), "s1");
        service.complete(task.getId());
        assertThat(tasks()).isEmpty();
    }

    @Test
    void theCaseIsClosedToItsReadersWhenItEnds() {
        var kasus = caseAtTheUnit("satu");
        assertThat(grantsOn(kasus)).isPositive();

        engine.getRuntimeService().deleteProcessInstance(kasus, "uji");

        assertThat(grantsOn(kasus)).isZero();
    }

    @Test
    void officialsReadTheFiltersThatAreTheirs() {
        var kasus = caseAtTheUnit("satu");
        caseAtTheUnit("dua");
        signIn("s1", "unit.satu");

        due(kasus, Duration.ofHours(25));
        assertThat(counts())
                .isEqualTo(Map.of(
                        "Perlu dikerjakan",
                        1L,
                        "Tugas saya",
                        0L,
                        "Tugas unit saya",
                        1L,
                        "Mendekati tenggat",
                        0L,
                        "Terlambat",
                        0L));

        due(kasus, Duration.ofHours(23));
        assertThat(counts()).containsEntry("Mendekati tenggat", 1L).containsEntry("Terlambat", 0L);

        due(kasus, Duration.ofMinutes(-1));
        engine.getTaskService().claim(tasks().get(0).getId(), "s1");
        assertThat(counts())
                .isEqualTo(Map.of(
                        "Perlu dikerjakan",
                        1L,
                        "Tugas saya",
                        1L,
                        "Tugas unit saya",
                        0L,
                        "Mendekati tenggat",
                        0L,
                        "Terlambat",
                        1L));
    }

    private Map<String, Long> counts() {
        return engine.getFilterService().createTaskFilterQuery().list().stream()
                .collect(Collectors.toMap(
                        Filter::getName, filter -> engine.getFilterService().count(filter.getId())));
    }

    private void due(String kasus, Duration fromNow) {
        var user = engine.getIdentityService().getCurrentAuthentication();
        engine.getIdentityService().clearAuthentication();
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(kasus)
                .singleResult();
        task.setDueDate(Date.from(Instant.now().plus(fromNow)));
        engine.getTaskService().saveTask(task);
        engine.getIdentityService().setAuthentication(user.getUserId(), user.getGroupIds());
    }

    @Test
    void aFilterThatAnAdministratorDeletedStaysDeleted() {
        var filter = engine.getFilterService()
                .createTaskFilterQuery()
                .filterName("Tugas saya")
                .singleResult();
        engine.getFilterService().deleteFilter(filter.getId());

        seed(CaseEngine.SOP);

        assertThat(engine.getFilterService()
                        .createTaskFilterQuery()
                        .filterName("Tugas saya")
                        .count())
                .isZero();
    }

    @Test
    void designersReadModelsAndNoCase() {
        var kasus = caseAtTheUnit("satu");
        signIn("d1", GroupSeeder.DESIGNERS);

        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().count())
                .isOne();
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isOne();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        assertThat(titlesOf(kasus)).isEmpty();
        assertThat(tasks()).isEmpty();
    }

    private void seed(Sop... sops) {
        engine.getIdentityService().clearAuthentication();
        var grants = new Grants(engine.getAuthorizationService());
        var filters = new TaskFilters(
                engine.getFilterService(), engine.getTaskService(), engine.getManagementService(), grants);
        var positions = new OfficePositions(Map.of(), Set.of());
        new GroupSeeder(CaseEngine.catalog(sops), engine.getIdentityService(), grants, positions, filters).seed();
    }

    private String caseAtTheUnit(String part) {
        signIn("pemohon", "pemohon");
        var kasus = start(part);
        engine.getTaskService().complete(tasks().get(0).getId());
        engine.getIdentityService().clearAuthentication();
        return kasus;
    }

    private String start(String part) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey("uji-kasus", Map.of("judul", "Situs dinas", "bagian", part))
                .getId();
    }

    private void signIn(String user, String... groups) {
        engine.getIdentityService().setAuthentication(user, List.of(groups));
    }

    private long grantsOn(String kasus) {
        return engine.getAuthorizationService()
                .createAuthorizationQuery()
                .resourceId(kasus)
                .count();
    }

    private List<Task> tasks() {
        return engine.getTaskService().createTaskQuery().list();
    }

    private long pastTasks() {
        return engine.getHistoryService().createHistoricTaskInstanceQuery().count();
    }

    private Stream<String> titlesOf(String kasus) {
        return engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(kasus)
                .variableName("judul")
                .list()
                .stream()
                .map(variable -> (String) variable.getValue());
    }
}
