package id.tayang.mutubaku;

import id.tayang.support.LedgerRows;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A release whose material was handed in and whose writing is late, in the engine and in the ledger. */
public final class OverdueCase implements AutoCloseable {

    public static final Instant START = Instant.now().minus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final LedgerRows rows;
    private final String kasus;
    private final Task task;

    public OverdueCase(RuntimeService runtime, TaskService tasks, JdbcClient jdbc, String judul) {
        this.runtime = runtime;
        this.tasks = tasks;
        rows = new LedgerRows(jdbc);
        kasus = runtime.startProcessInstanceByKey("rilis-website", Map.of("judul", judul, "unitKerja", "bidang-ikp"))
                .getId();
        var first = open();
        tasks.complete(first.getId());
        task = open();
        rows.kasus(kasus, ofCase(Map.of("judul", judul)));
        rows.step(
                first.getId(),
                kasus,
                ofCase(Map.of(
                        "aktivitas",
                        first.getTaskDefinitionKey(),
                        "nama",
                        first.getName(),
                        "unit",
                        "unit-kerja.bidang-ikp",
                        "oleh",
                        "unit-kerja-bidang-ikp",
                        "dibuat",
                        START,
                        "selesai",
                        START.plusSeconds(60),
                        "tunggu_menit",
                        2,
                        "kerja_menit",
                        7,
                        "putusan",
                        "tepat waktu")));
        rows.step(
                task.getId(),
                kasus,
                late(Map.of(
                        "no_langkah", "2",
                        "aktivitas", task.getTaskDefinitionKey(),
                        "nama", task.getName(),
                        "pelaksana", "tim-website",
                        "unit", "tim-website",
                        "dibuat", START.plusSeconds(60),
                        "tenggat_awal", START.plusSeconds(3600),
                        "tenggat", START.plusSeconds(3600))));
    }

    public String kasus() {
        return kasus;
    }

    public String definition() {
        return task.getProcessDefinitionId();
    }

    /** Id of the late task. */
    public String task() {
        return task.getId();
    }

    public LedgerRows rows() {
        return rows;
    }

    @Override
    public void close() {
        if (runtime.createProcessInstanceQuery().processInstanceId(kasus).count() > 0) {
            runtime.deleteProcessInstance(kasus, "uji");
        }
        rows.remove(kasus);
    }

    private Task open() {
        return tasks.createTaskQuery().processInstanceId(kasus).singleResult();
    }

    private Map<String, Object> late(Map<String, ?> values) {
        var row = ofCase(values);
        row.putAll(Map.of("standar", "PT4H", "standar_teks", "4 jam", "standar_menit", 240));
        return row;
    }

    private Map<String, Object> ofCase(Map<String, ?> values) {
        var row = new HashMap<String, Object>(values);
        row.put("sop", "rilis-website");
        row.put(
                "definisi",
                runtime.createProcessInstanceQuery()
                        .processInstanceId(kasus)
                        .singleResult()
                        .getProcessDefinitionId());
        return row;
    }
}
