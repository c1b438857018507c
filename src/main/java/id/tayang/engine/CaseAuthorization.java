package id.tayang.engine;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Who is given a task may also read its case, for as long as the case runs: the title on the task card is a variable of the
 * case. READ_INSTANCE on the definition would show every case of the SOP, also those of other units and applicants. The
 * engine takes the grant away when the case ends.
 */
class CaseAuthorization extends DefaultAuthorizationProvider {

    private final Supplier<StandIns> standIns;

    CaseAuthorization(Supplier<StandIns> standIns) {
        this.standIns = standIns;
    }

    /**
     * Who takes a task as a substitute reads and does it as one of the position, and only as long as he is that: a right of
     * his own would stay with him.
     */
    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String assignee) {
        return standsIn(assignee, (TaskEntity) task)
                ? new AuthorizationEntity[0]
                : super.newTaskAssignee(task, before, assignee);
    }

    private boolean standsIn(String user, TaskEntity task) {
        var positions = standIns.get().positionsOf(user);
        return !positions.isEmpty()
                && task.getCandidates().stream().anyMatch(candidate -> positions.contains(candidate.getGroupId()));
    }

    @Override
    protected AuthorizationEntity[] createOrUpdateAuthorizations(Task task, String groupId, String userId) {
        var ofTask = super.createOrUpdateAuthorizations(task, groupId, userId);
        var kasus = task.getProcessInstanceId();
        if (kasus == null || getGrantAuthorization(kasus, userId, groupId, Resources.PROCESS_INSTANCE) != null) {
            return ofTask;
        }
        var ofCase = createAuthorization(userId, groupId, Resources.PROCESS_INSTANCE, kasus, Permissions.READ);
        return Stream.concat(Stream.of(ofTask), Stream.of(ofCase)).toArray(AuthorizationEntity[]::new);
    }
}
