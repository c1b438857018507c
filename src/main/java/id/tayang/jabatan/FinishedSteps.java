package id.tayang.jabatan;

import id.tayang.Utc;
import id.tayang.engine.StepDone;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps as what a substitute finished a step: whatever is changed later, at that moment he was that. */
@Component
class FinishedSteps implements StepDone, Capacity {

    private final JdbcClient jdbc;
    private final StandInTable table;
    private final CurrentStandIns current;
    private final Clock clock;

    FinishedSteps(JdbcClient jdbc, StandInTable table, CurrentStandIns current, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void done(DelegateTask task, String doer) {
        if (doer == null || current.positionsOf(doer).isEmpty()) {
            return;
        }
        task.getCandidates().stream()
                .flatMap(candidate -> current.find(doer, candidate.getGroupId()).stream())
                .findFirst()
                .ifPresent(standIn -> note(task, doer, standIn));
    }

    private void note(DelegateTask task, String doer, StandIn standIn) {
        jdbc.sql("""
                        insert into langkah_pengganti (tugas, kasus, pengganti, oleh, sebutan, pada)
                        values (:tugas, :kasus, :pengganti, :oleh, :sebutan, :pada)
                        """)
                .param("tugas", task.getId())
                .param("kasus", task.getProcessInstanceId())
                .param("pengganti", standIn.id())
                .param("oleh", doer)
                .param("sebutan", standIn.title())
                .param("pada", Utc.of(clock.instant()))
                .update();
    }

    @Override
    public Map<String, String> finished(String kasus) {
        return jdbc
                .sql("select tugas, sebutan from langkah_pengganti where kasus = ?")
                .param(kasus)
                .query((row, number) -> Map.entry(row.getString("tugas"), row.getString("sebutan")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<String> now(String user, String group) {
        return current.find(user, group).map(StandIn::title);
    }

    @Override
    public Map<String, String> at(String user, Instant moment) {
        return user == null
                ? Map.of()
                : table.ofPerson(user).stream()
                        .filter(standIn -> standIn.holds(moment))
                        .collect(Collectors.toMap(StandIn::position, StandIn::title, (one, other) -> one));
    }
}
