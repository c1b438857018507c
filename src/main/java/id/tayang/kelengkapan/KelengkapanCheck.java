package id.tayang.kelengkapan;

import id.tayang.security.CompletionCheck;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** A task is not finished by an official while something of its Kelengkapan is missing. */
@Component
class KelengkapanCheck implements CompletionCheck {

    private final TaskService tasks;
    private final Checklist checklist;

    KelengkapanCheck(TaskService tasks, Checklist checklist) {
        this.tasks = tasks;
        this.checklist = checklist;
    }

    @Override
    public Optional<String> problem(String id, Map<String, Object> answers) {
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        if (task == null || task.getProcessInstanceId() == null) {
            return Optional.empty();
        }
        var missing = checklist.with(task, answers).stream()
                .filter(ButirState::missing)
                .map(ButirState::demand)
                .collect(Collectors.joining("; "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Kelengkapan belum lengkap: " + missing
                        + ". Lengkapi pada kotak Kelengkapan di atas formulir, lalu selesaikan lagi.");
    }
}
