package id.tayang.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.interceptor.Session;

/**
 * Gathers the history events of one command, and hands them over in one go when the command is flushed: a task is
 * created before its due date is known, and one command sends several events for one task.
 */
final class JournalSession implements Session {

    private static final Set<String> WAITS =
            Set.of(ActivityTypes.INTERMEDIATE_EVENT_MESSAGE, ActivityTypes.TASK_RECEIVE_TASK);
    private static final String TITLE = "judul";

    private final Consumer<CaseJournal.Entries> journal;
    private final List<CaseEntry> cases = new ArrayList<>();
    private final Map<String, TouchedTask> tasks = new LinkedHashMap<>();
    private final List<WaitEntry> waits = new ArrayList<>();

    JournalSession(Consumer<CaseJournal.Entries> journal) {
        this.journal = journal;
    }

    /** Only these events name the case or the task that they belong to. */
    static boolean concerns(HistoryEvent event) {
        return event.getProcessInstanceId() != null
                || event instanceof HistoricIdentityLinkLogEventEntity link && link.getTaskId() != null;
    }

    void add(HistoryEvent event) {
        if (event instanceof HistoricTaskInstanceEventEntity task) {
            touched(task.getTaskId()).take(task);
        } else if (event instanceof HistoricIdentityLinkLogEventEntity link) {
            touched(link.getTaskId()).take(link);
        } else if (event instanceof HistoricProcessInstanceEventEntity instance) {
            addCase(instance);
        } else if (event instanceof HistoricActivityInstanceEventEntity activity) {
            addWait(activity);
        } else if (event instanceof HistoricVariableUpdateEventEntity variable) {
            addTitle(variable);
        }
    }

    private TouchedTask touched(String task) {
        return tasks.computeIfAbsent(task, TouchedTask::new);
    }

    private void addCase(HistoricProcessInstanceEventEntity event) {
        var started = event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START);
        var ended = event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END);
        if (started || ended || event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE)) {
            cases.add(new CaseEntry(
                    event.getProcessInstanceId(),
                    event.getProcessDefinitionId(),
                    started ? instant(event.getStartTime()) : null,
                    ended ? instant(event.getEndTime()) : null,
                    ended && event.getDeleteReason() != null,
                    null));
        }
    }

    private void addWait(HistoricActivityInstanceEventEntity event) {
        var started = event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START);
        var ended = event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END);
        if ((started || ended) && WAITS.contains(event.getActivityType())) {
            waits.add(new WaitEntry(
                    event.getActivityInstanceId(),
                    event.getProcessInstanceId(),
                    event.getActivityId(),
                    event.getActivityName() == null ? event.getActivityId() : event.getActivityName(),
                    started ? instant(event.getStartTime()) : null,
                    ended ? instant(event.getEndTime()) : null));
        }
    }

    private void addTitle(HistoricVariableUpdateEventEntity event) {
        if (TITLE.equals(event.getVariableName())
                && event.getProcessInstanceId().equals(event.getExecutionId())
                && event.getTextValue() != null) {
            cases.add(new CaseEntry(
                    event.getProcessInstanceId(),
                    event.getProcessDefinitionId(),
                    null,
                    null,
                    false,
                    event.getTextValue()));
        }
    }

    @Override
    public void flush() {
        // What the journal asks of the engine may open another session, and the engine would then flush this one again.
        var entries = new CaseJournal.Entries(
                List.copyOf(cases),
                tasks.values().stream()
                        .filter(TouchedTask::known)
                        .map(TouchedTask::entry)
                        .toList(),
                List.copyOf(waits));
        close();
        if (!entries.isEmpty()) {
            journal.accept(entries);
        }
    }

    @Override
    public void close() {
        cases.clear();
        tasks.clear();
        waits.clear();
    }

    private static Instant instant(Date date) {
        return date.toInstant();
    }
}
