package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.RunningApp;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a start finds, when the ledger and the engine do not agree. */
@RunningApp
class ReconciliationTest {

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private LedgerStart start;

    @Autowired
    private StepRows stepRows;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    private String kasus;

    @BeforeEach
    void aCase() {
        kasus = runtime.startProcessInstanceByKey("rilis-website", Map.of("unitKerja", "bidang-ikp"))
                .getId();
    }

    @AfterEach
    void clean() {
        if (runtime.createProcessInstanceQuery().processInstanceId(kasus).count() > 0) {
            runtime.deleteProcessInstance(kasus, "test");
        }
        jdbc.sql("delete from langkah_sla where kasus = ?").param(kasus).update();
        jdbc.sql("delete from kasus_sla where kasus = ?").param(kasus).update();
    }

    @Test
    void aCaseFromBeforeTheLedgerIsEntered() {
        jdbc.sql("delete from langkah_sla where kasus = ?").param(kasus).update();
        jdbc.sql("delete from kasus_sla where kasus = ?").param(kasus).update();

        reconciliation.run();

        var task = tasks.createTaskQuery().processInstanceId(kasus).singleResult();
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(task.getId());
            assertThat(row.unit()).isEqualTo("unit-kerja.bidang-ikp");
            assertThat(row.created()).isEqualTo(task.getCreateTime().toInstant());
            assertThat(row.deadline()).isEqualTo(task.getDueDate().toInstant());
            assertThat(row.open()).isTrue();
        });
        assertThat(caseVerdict()).isEqualTo("berjalan");
    }

    @Test
    void aStepFromBeforeTheLedgerIsJudgedAllTheSame() {
        jdbc.sql("delete from langkah_sla where kasus = ?").param(kasus).update();

        var task = tasks.createTaskQuery().processInstanceId(kasus).singleResult();
        tasks.complete(task.getId());

        assertThat(jdbc.sql("select putusan from langkah_sla where id = ?")
                        .param(task.getId())
                        .query(String.class)
                        .single())
                .isEqualTo("tepat waktu");
    }

    @Test
    void whatVanishedWithoutATraceIsClosed() {
        jdbc.sql("update langkah_sla set id = concat('hilang-', id) where kasus = ?")
                .param(kasus)
                .update();
        runtime.deleteProcessInstance(kasus, "test");
        jdbc.sql("update kasus_sla set putusan = 'berjalan', selesai = null where kasus = ?")
                .param(kasus)
                .update();

        reconciliation.run();

        assertThat(rows()).filteredOn(StepRow::open).isEmpty();
        assertThat(caseVerdict()).isEqualTo("batal");
    }

    @Test
    void aBreachFromBeforeTheLedgerIsNoted() {
        var task = tasks.createTaskQuery().processInstanceId(kasus).singleResult();
        jdbc.sql("update langkah_sla set tenggat = dibuat, tenggat_awal = dibuat where id = ?")
                .param(task.getId())
                .update();

        start.noteBreaches();
        start.noteBreaches();

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.breachNoted()).isNotNull());
        assertThat(runtime.createIncidentQuery()
                        .incidentType("slaBreach")
                        .processInstanceId(kasus)
                        .list())
                .singleElement()
                .satisfies(incident -> assertThat(incident.getActivityId()).isEqualTo("Activity_MemberikanBahan"));
    }

    @Test
    void aSecondRunFindsNothingToDo() {
        reconciliation.run();
        var before =
                jdbc.sql("select count(*) from langkah_sla").query(Long.class).single();
        reconciliation.run();
        assertThat(jdbc.sql("select count(*) from langkah_sla")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    private List<StepRow> rows() {
        return jdbc.sql("select id from langkah_sla where kasus = ?").param(kasus).query(String.class).list().stream()
                .flatMap(id -> stepRows.find(id).stream())
                .toList();
    }

    private String caseVerdict() {
        return jdbc.sql("select putusan from kasus_sla where kasus = ?")
                .param(kasus)
                .query(String.class)
                .single();
    }
}
