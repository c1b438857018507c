package id.tayang.demo;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Acts in the engine as one of the demo accounts, with that account's rights and no more. */
@Component
@Profile("demo")
class DemoOfficial {

    private final IdentityService identity;
    private final TaskService tasks;

    DemoOfficial(IdentityService identity, TaskService tasks) {
        this.identity = identity;
        this.tasks = tasks;
    }

    <T> T as(String user, Supplier<T> work) {
        identity.setAuthentication(user, List.copyOf(groupsOf(user)));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    Set<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .collect(java.util.stream.Collectors.toSet());
    }

    /** Whom the model gave the task to: its assignee, or the account of its candidate group. */
    String performerOf(Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .map(DemoAccount::userOf)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody can do the task " + task.getTaskDefinitionKey()));
    }
}
