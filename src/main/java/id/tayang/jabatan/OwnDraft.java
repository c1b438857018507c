package id.tayang.jabatan;

import id.tayang.engine.SignedIn;
import id.tayang.engine.Unguarded;
import id.tayang.security.CompletionCheck;
import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Nobody approves his own draft, also not as a substitute. The model says which steps are the draft of which. */
@Component
class OwnDraft implements CompletionCheck {

    private static final String COMPLETED = "completed";

    private final TaskService tasks;
    private final HistoryService history;
    private final SopCatalog catalog;
    private final SignedIn signedIn;
    private final Unguarded unguarded;

    OwnDraft(TaskService tasks, HistoryService history, SopCatalog catalog, SignedIn signedIn, Unguarded unguarded) {
        this.tasks = tasks;
        this.history = history;
        this.catalog = catalog;
        this.signedIn = signedIn;
        this.unguarded = unguarded;
    }

    @Override
    public Optional<String> problem(String id, Map<String, Object> answers) {
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        return task == null || task.getProcessInstanceId() == null
                ? Optional.empty()
                : signedIn.userId().flatMap(user -> problem(task, user));
    }

    /** Why a user cannot finish a task, and what to do; empty when he can. */
    Optional<String> problem(Task task, String user) {
        return unguarded.call(() -> {
            var sop = catalog.version(task.getProcessDefinitionId());
            var drafts =
                    sop.row(task.getTaskDefinitionKey()).map(Langkah::judges).orElse(List.of());
            return drafts.isEmpty() ? Optional.empty() : written(task.getProcessInstanceId(), drafts, user, sop);
        });
    }

    private Optional<String> written(String kasus, List<String> drafts, String user, Sop sop) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceId(kasus)
                .taskDefinitionKeyIn(drafts.toArray(String[]::new))
                .finished()
                .list()
                .stream()
                .filter(step -> COMPLETED.equals(step.getDeleteReason()))
                .filter(step -> user.equals(step.getAssignee()) || step.getAssignee() == null && finished(step, user))
                .findFirst()
                .map(step -> ("Anda yang mengerjakan \"%s\" pada kasus ini, jadi langkah ini harus dikerjakan orang"
                                + " lain. Kembalikan tugas ini ke kelompoknya agar diambil pemegang jabatan yang lain;"
                                + " bila tidak ada, minta admin menunjuk pengganti yang lain.")
                        .formatted(name(sop, step)));
    }

    /** Nobody had taken it: then who finished it stands in the log only. */
    private boolean finished(HistoricTaskInstance step, String user) {
        return history
                .createUserOperationLogQuery()
                .taskId(step.getId())
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .list()
                .stream()
                .map(UserOperationLogEntry::getUserId)
                .collect(Collectors.toSet())
                .contains(user);
    }

    private static String name(Sop sop, HistoricTaskInstance step) {
        return sop.row(step.getTaskDefinitionKey()).map(Langkah::name).orElse(step.getName());
    }
}
