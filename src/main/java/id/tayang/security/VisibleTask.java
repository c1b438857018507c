package id.tayang.security;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The task that an official has open. The query runs as the signed-in user, so the engine's own authorizations answer;
 * what must not be seen looks like what does not exist.
 */
@Component
public class VisibleTask {

    private final TaskService tasks;
    private final CurrentUser user;

    VisibleTask(TaskService tasks, CurrentUser user) {
        this.tasks = tasks;
        this.user = user;
    }

    /** Answers 401 when nobody is signed in, 404 for a task that the user may not read. */
    public Task find(String id) {
        user.required();
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        if (task == null || task.getProcessInstanceId() == null) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND,
                    "Tugas tidak ditemukan, sudah selesai, atau bukan untuk Anda. Muat ulang daftar tugas.");
        }
        return task;
    }
}
