package id.tayang.desk;

import id.tayang.engine.Unguarded;
import id.tayang.identity.OfficePositions;
import id.tayang.sop.Pelaksana;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Whoever starts a case may know where it went, also when its first step is not for him. */
@Component
class StartedCases {

    private final HistoryService history;
    private final TaskService tasks;
    private final SopCatalog catalog;
    private final OfficePositions positions;
    private final Unguarded unguarded;

    StartedCases(
            HistoryService history,
            TaskService tasks,
            SopCatalog catalog,
            OfficePositions positions,
            Unguarded unguarded) {
        this.history = history;
        this.tasks = tasks;
        this.catalog = catalog;
        this.positions = positions;
        this.unguarded = unguarded;
    }

    /** The case that the user started last; empty when he never started one. */
    Optional<StartedCase> lastOf(String user) {
        return unguarded
                .call(() -> history
                        .createHistoricProcessInstanceQuery()
                        .startedBy(user)
                        .rootProcessInstances()
                        .orderByProcessInstanceStartTime()
                        .desc()
                        .listPage(0, 1)
                        .stream()
                        .findFirst())
                .map(this::read);
    }

    private StartedCase read(HistoricProcessInstance started) {
        // With the user's own rights: what he may not open gets no link.
        var own = tasks.createTaskQuery().processInstanceId(started.getId()).list().stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
        return unguarded.call(() -> {
            var sop = catalog.version(started.getProcessDefinitionId());
            var open = tasks.createTaskQuery()
                    .processInstanceId(started.getId())
                    .orderByTaskCreateTime()
                    .asc()
                    .list();
            return new StartedCase(
                    title(started),
                    sop.name(),
                    open.stream().map(task -> step(sop, task, own)).toList());
        });
    }

    private String title(HistoricProcessInstance started) {
        var title = history.createHistoricVariableInstanceQuery()
                .processInstanceId(started.getId())
                .variableName("judul")
                .listPage(0, 1);
        return title.isEmpty() ? "" : Objects.toString(title.get(0).getValue(), "");
    }

    private StartedCase.Step step(Sop sop, Task task, Set<String> own) {
        var groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        return new StartedCase.Step(
                task.getName(), names(sop, groups), own.contains(task.getId()) ? task.getId() : null);
    }

    private List<String> names(Sop sop, List<String> groups) {
        return sop.candidateGroups().stream()
                .filter(group -> groups.contains(group.group()))
                .map((Pelaksana group) -> positions.name(group))
                .distinct()
                .toList();
    }
}
