package id.tayang.sla;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Comment;
import org.springframework.stereotype.Component;

/** What officials wrote in a case: comments of the case itself and of its tasks. */
@Component
class CaseNotes {

    private final TaskService tasks;

    CaseNotes(TaskService tasks) {
        this.tasks = tasks;
    }

    /** Each note once, in no order; a comment of a task may stand with its case or without. */
    List<Comment> of(String kasus, List<LedgerStep> steps) {
        var ofTasks = steps.stream().flatMap(step -> tasks.getTaskComments(step.id()).stream());
        return Stream.concat(tasks.getProcessInstanceComments(kasus).stream(), ofTasks)
                .collect(Collectors.toMap(Comment::getId, comment -> comment, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
