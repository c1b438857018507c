package id.tayang.berkas;

import id.tayang.engine.Unguarded;
import id.tayang.security.CurrentUser;
import id.tayang.security.VisibleTask;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may see a case: whoever may read a task of it. Who may add to it: whoever may work on that task; a superior with
 * reading rights may not. People of other offices see a part of its files. The engine's own authorizations answer. What must not be seen looks like what does not exist.
 */
@Component
class CaseAccess {

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final VisibleTask visible;
    private final CurrentUser user;
    private final Unguarded unguarded;
    private final FilesForReader readable;

    CaseAccess(
            TaskService tasks,
            AuthorizationService authorizations,
            VisibleTask visible,
            CurrentUser user,
            Unguarded unguarded,
            FilesForReader readable) {
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.visible = visible;
        this.user = user;
        this.unguarded = unguarded;
        this.readable = readable;
    }

    /** The case of a task that the user may read. */
    String kasus(String taskId) {
        return visible.find(taskId).getProcessInstanceId();
    }

    /** The case of a task that the user may work on. */
    String kasusToWorkOn(String taskId) {
        var kasus = kasus(taskId);
        if (!worksOn(taskId)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Anda hanya dapat membaca kasus ini; berkasnya ditambahkan oleh pelaksananya.");
        }
        return kasus;
    }

    boolean worksOn(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).count() > 0
                && authorizations.isUserAuthorized(
                        user.required(), List.copyOf(user.groups()), Permissions.TASK_WORK, Resources.TASK, taskId);
    }

    /** The task, whoever may read it; empty when it is done. */
    Optional<Task> open(String taskId) {
        return unguarded.call(
                () -> Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult()));
    }

    void check(CaseFile file) {
        if (tasks.createTaskQuery().processInstanceId(file.kasus()).count() == 0 || !readable.include(file)) {
            throw notFound();
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Berkas tidak ditemukan, atau bukan untuk Anda.");
    }
}
