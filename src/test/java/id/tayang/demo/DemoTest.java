package id.tayang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.sop.SopCatalog;
import id.tayang.support.Browser;
import id.tayang.support.RunningApp;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class DemoTest {

    @LocalServerPort
    int port;

    @Autowired
    SopCatalog catalog;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    DemoCases cases;

    @Autowired
    HistoryService history;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Test
    void everyCaseIsPlayedToItsEnd() {
        for (var sop : catalog.all()) {
            for (var demo : cases.read(sop)) {
                var judul = demo.start().get("judul").textValue();
                var kasus = history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(sop.id())
                        .variableValueEquals("judul", judul)
                        .singleResult();
                assertThat(kasus).as(judul).isNotNull();
                var done = demo.steps().stream()
                        .filter(step -> step.task() != null && step.answers() != null)
                        .map(DemoCase.Step::task);
                assertThat(history.createHistoricTaskInstanceQuery()
                                .processInstanceId(kasus.getId())
                                .finished()
                                .list())
                        .as(judul)
                        .extracting(HistoricTaskInstance::getTaskDefinitionKey)
                        .containsAll(done.toList());
            }
        }
    }

    @Test
    void everySopHasACaseUnderWayAndOneIsOverdue() {
        assertThat(catalog.all()).filteredOn(sop -> !cases.read(sop).isEmpty()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(catalog.all())
                .filteredOn(sop -> !cases.read(sop).isEmpty())
                .allSatisfy(sop -> assertThat(history.createHistoricProcessInstanceQuery()
                                .processDefinitionKey(sop.id())
                                .unfinished()
                                .count())
                        .as(sop.id())
                        .isPositive());
        assertThat(tasks.createTaskQuery().dueBefore(new Date()).count()).isPositive();
    }

    @Test
    void thePublicSiteHasTheFinishedRelease() throws Exception {
        assertThat(new Browser(port).get("/berita").body()).contains("60 guru ikuti pelatihan literasi digital");
    }

    @Test
    void everyAccountSignsInAndHasItsGroup() {
        assertThat(accounts.accounts()).extracting(DemoAccount::user).contains("admin", "perancang", "tim-website");
        assertThat(accounts.accounts()).allSatisfy(account -> {
            assertThat(identity.checkPassword(account.user(), accounts.password()))
                    .as(account.user())
                    .isTrue();
            assertThat(identity.createGroupQuery().groupMember(account.user()).list())
                    .extracting(group -> group.getId())
                    .containsExactly(account.group());
        });
    }

    @Test
    void aSecondStartAddsNothing() {
        var before = history.createHistoricProcessInstanceQuery().count();
        var users = identity.createUserQuery().count();

        accounts.create();
        cases.fill();

        assertThat(history.createHistoricProcessInstanceQuery().count()).isEqualTo(before);
        assertThat(identity.createUserQuery().count()).isEqualTo(users);
    }
}
