package id.tayang.sla;

import id.tayang.engine.EngineTime;
import id.tayang.engine.StepEntry;
import id.tayang.engine.StepEntry.Ending;
import id.tayang.engine.Unguarded;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the ledger agree with the engine at start: cases that began before there was a ledger are entered, and what
 * vanished without a trace, with a deployment that was deleted, is closed.
 */
@Component
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final StepLedger steps;
    private final CaseLedger cases;
    private final StepRows stepRows;
    private final CaseRows caseRows;
    private final TaskService tasks;
    private final HistoryService history;
    private final Unguarded unguarded;
    private final EngineTime time;

    Reconciliation(
            StepLedger steps,
            CaseLedger cases,
            StepRows stepRows,
            CaseRows caseRows,
            TaskService tasks,
            HistoryService history,
            Unguarded unguarded,
            EngineTime time) {
        this.steps = steps;
        this.cases = cases;
        this.stepRows = stepRows;
        this.caseRows = caseRows;
        this.tasks = tasks;
        this.history = history;
        this.unguarded = unguarded;
        this.time = time;
    }

    /** In one transaction. */
    void run() {
        unguarded.call(() -> {
            var openCases = enterCases();
            var openTasks = enterSteps();
            closeSteps(openTasks);
            closeCases(openCases);
            return null;
        });
    }

    private Set<String> enterCases() {
        var known = Set.copyOf(caseRows.open());
        var running = new HashSet<String>();
        for (var instance :
                history.createHistoricProcessInstanceQuery().unfinished().list()) {
            running.add(instance.getId());
            if (!known.contains(instance.getId())) {
                cases.begin(
                        instance.getId(),
                        instance.getProcessDefinitionId(),
                        instance.getStartTime().toInstant());
            }
        }
        return running;
    }

    private Set<String> enterSteps() {
        var known = stepRows.open().stream().map(StepRow::id).collect(Collectors.toSet());
        var open = new HashSet<String>();
        var entered = 0;
        for (var task : tasks.createTaskQuery().list()) {
            if (task.getProcessInstanceId() == null) {
                continue;
            }
            open.add(task.getId());
            if (!known.contains(task.getId())) {
                steps.write(entry(task));
                entered++;
            }
        }
        if (entered > 0) {
            LOG.info("{} open steps began before the ledger, and are entered now", entered);
        }
        return open;
    }

    private StepEntry entry(Task task) {
        var groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
        return new StepEntry(
                task.getId(),
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                task.getCreateTime().toInstant(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getAssignee(),
                groups,
                null,
                time.now(),
                true,
                Ending.NONE);
    }

    private void closeSteps(Set<String> open) {
        for (var row : stepRows.open()) {
            if (!open.contains(row.id())) {
                steps.cancel(row, time.now());
            }
        }
    }

    private void closeCases(Set<String> running) {
        for (var kasus : caseRows.open()) {
            if (!running.contains(kasus)) {
                cases.cancel(kasus, time.now());
            }
        }
    }
}
