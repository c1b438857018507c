package id.tayang.document;

import org.camunda.bpm.engine.TaskService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may see a case: whoever may read a task of it. The queries run as the signed-in user, so the engine's own
 * authorizations answer. What must not be seen looks like what does not exist.
 */
@Component
class CaseAccess {

    private final TaskService tasks;

    CaseAccess(TaskService tasks) {
        this.tasks = tasks;
    }

    /** The case of a task that the user may read. */
    String kasus(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || task.getProcessInstanceId() == null) {
            throw notFound("Tugas tidak ditemukan, sudah selesai, atau bukan untuk Anda.");
        }
        return task.getProcessInstanceId();
    }

    boolean open(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).count() > 0;
    }

    void check(CaseFile file) {
        if (tasks.createTaskQuery().processInstanceId(file.kasus()).count() == 0) {
            throw notFound(null);
        }
    }

    static ResponseStatusException notFound(String message) {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, message == null ? "Berkas tidak ditemukan, atau bukan untuk Anda." : message);
    }
}
