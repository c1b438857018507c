package id.tayang.engine;

import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Who is given a task may also read its case, for as long as the case runs: the title on the task card is a variable of the
 * case. READ_INSTANCE on the definition would show every case of the SOP, also those of other units and applicants. The
 * engine takes the grant away when the case ends.
 */
class CaseAuthorization extends DefaultAuthorizationProvider {

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
