package id.tayang.engine;

import id.tayang.engine.StepEntry.Ending;
import java.util.Date;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;

/** A task that the running command has touched. */
final class TouchedTask {

    private final String id;
    private final Set<String> removed = new HashSet<>();
    private TaskEntity task;
    private boolean opened;
    private boolean newGroups;
    private Ending ending = Ending.NONE;

    TouchedTask(String id) {
        this.id = id;
    }

    void take(HistoricTaskInstanceEventEntity event) {
        load();
        if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
            opened = true;
            newGroups = true;
        } else if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)) {
            ending =
                    TaskEntity.DELETE_REASON_COMPLETED.equals(event.getDeleteReason()) ? Ending.DONE : Ending.CANCELLED;
        }
    }

    void take(HistoricIdentityLinkLogEventEntity link) {
        load();
        newGroups = true;
        if (link.isEventOfType(HistoryEventTypes.IDENTITY_LINK_DELETE)) {
            removed.add(link.getGroupId());
        } else {
            removed.remove(link.getGroupId());
        }
    }

    /** False for a task that is gone for good, history and all. */
    boolean known() {
        return task != null && task.getProcessDefinitionId() != null;
    }

    StepEntry entry() {
        return new StepEntry(
                id,
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                task.getCreateTime().toInstant(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getAssignee(),
                newGroups && ending == Ending.NONE ? candidateGroups() : null,
                Context.getCommandContext().getAuthenticatedUserId(),
                now().toInstant(),
                opened,
                ending);
    }

    private void load() {
        if (task == null) {
            var entities = Context.getCommandContext().getDbEntityManager();
            task = entities.getCachedEntity(TaskEntity.class, id);
            if (task == null) {
                task = entities.selectById(TaskEntity.class, id);
            }
        }
    }

    /** The task goes on listing what was taken from it in the same command. */
    private Set<String> candidateGroups() {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .filter(group -> !removed.contains(group))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Date now() {
        return ClockUtil.getCurrentTime();
    }
}
