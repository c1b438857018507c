package id.tayang.sla;

import id.tayang.engine.Unguarded;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;

/** Takes a task from whoever has it and gives it to a group, with the rights that go with a task. */
@Component
class Reassignment {

    private final TaskService tasks;
    private final CaseQueries ledger;
    private final TaskRights rights;
    private final Unguarded unguarded;

    Reassignment(TaskService tasks, CaseQueries ledger, TaskRights rights, Unguarded unguarded) {
        this.tasks = tasks;
        this.ledger = ledger;
        this.rights = rights;
        this.unguarded = unguarded;
    }

    /** Whether the group, and nobody else, has the task already. */
    boolean has(String group, String task) {
        return unguarded.call(() -> {
            var links = tasks.getIdentityLinksForTask(task);
            return links.size() == 1 && group.equals(links.get(0).getGroupId());
        });
    }

    void give(LedgerStep step, String group) {
        unguarded.call(() -> {
            var links = tasks.getIdentityLinksForTask(step.id());
            tasks.setAssignee(step.id(), null);
            candidates(links).forEach(link -> remove(step.id(), link));
            tasks.addCandidateGroup(step.id(), group);
            rights.take(step, groups(links, group), users(links), others(step));
            return null;
        });
    }

    private List<LedgerStep> others(LedgerStep step) {
        return ledger.steps(step.kasus()).stream()
                .filter(other -> !other.id().equals(step.id()))
                .toList();
    }

    private void remove(String task, IdentityLink candidate) {
        if (candidate.getGroupId() != null) {
            tasks.deleteCandidateGroup(task, candidate.getGroupId());
        } else {
            tasks.deleteCandidateUser(task, candidate.getUserId());
        }
    }

    private static List<IdentityLink> candidates(List<IdentityLink> links) {
        return links.stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
    }

    private static Set<String> groups(List<IdentityLink> links, String except) {
        return links.stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && !group.equals(except))
                .collect(Collectors.toSet());
    }

    private static Set<String> users(List<IdentityLink> links) {
        return links.stream()
                .map(IdentityLink::getUserId)
                .filter(user -> user != null)
                .collect(Collectors.toSet());
    }
}
