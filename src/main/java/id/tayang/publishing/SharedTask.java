package id.tayang.publishing;

import id.tayang.engine.Unguarded;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** The task whose text somebody gave away by a link. The link is the right to read: the engine is not asked about the reader. */
@Component
class SharedTask {

    private final TaskService tasks;
    private final Unguarded unguarded;

    SharedTask(TaskService tasks, Unguarded unguarded) {
        this.tasks = tasks;
        this.unguarded = unguarded;
    }

    /** Empty when it is done, or its case has ended. */
    Optional<Task> find(String id) {
        return unguarded.call(
                () -> Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult()));
    }

    /** Null when the case has no such variable. */
    TypedValue variable(Task task, String name) {
        return unguarded.call(() -> tasks.getVariableTyped(task.getId(), name, false));
    }
}
