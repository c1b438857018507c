package id.tayang.berkas;

import id.tayang.security.VisibleTask;
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
    private final VisibleTask visible;

    CaseAccess(TaskService tasks, VisibleTask visible) {
        this.tasks = tasks;
        this.visible = visible;
    }

    /** The case of a task that the user may read. */
    String kasus(String taskId) {
        return visible.find(taskId).getProcessInstanceId();
    }

    boolean open(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).count() > 0;
    }

    void check(CaseFile file) {
        if (tasks.createTaskQuery().processInstanceId(file.kasus()).count() == 0) {
            throw notFound();
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Berkas tidak ditemukan, atau bukan untuk Anda.");
    }
}
