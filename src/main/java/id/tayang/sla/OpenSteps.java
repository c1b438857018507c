package id.tayang.sla;

import id.tayang.engine.Unguarded;
import org.camunda.bpm.engine.TaskService;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Steps that something is about to be done with. */
@Component
class OpenSteps {

    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final Unguarded unguarded;

    OpenSteps(JdbcClient jdbc, TaskService tasks, Unguarded unguarded) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.unguarded = unguarded;
    }

    /** Holds the row until the transaction ends, so that of two clicks the second sees what the first did. */
    LedgerStep lock(String task) {
        var step = jdbc.sql("select * from langkah_sla where id = :id for update")
                .param("id", task)
                .query(LedgerStep::read)
                .optional()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Langkah ini tidak ada. Muat ulang halaman, lalu periksa kembali."));
        var running = unguarded.call(() -> tasks.createTaskQuery().taskId(task).singleResult());
        if (!step.open() || running == null) {
            throw refused("Langkah ini sudah selesai atau dihentikan; tidak ada yang diubah. Muat ulang halaman.");
        }
        if (running.isSuspended()) {
            throw refused("Kasus ini sedang ditangguhkan. Aktifkan kembali kasusnya lebih dahulu.");
        }
        return step;
    }

    private static ResponseStatusException refused(String reason) {
        return new ResponseStatusException(HttpStatus.CONFLICT, reason);
    }
}
