package id.tayang.sla;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * Takes the rights that went with a task. The engine gives them with the task but never takes them back: the old group could
 * open the task by its address and complete it.
 */
@Component
class TaskRights {

    private final AuthorizationService authorizations;

    TaskRights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /**
     * @param others the other steps of the case, done or not: who had one of them still reads the case
     */
    void take(LedgerStep step, Set<String> groups, Set<String> users, List<LedgerStep> others) {
        groups.forEach(group -> taskOf(group, step.id(), true));
        users.forEach(user -> taskOf(user, step.id(), false));
        groups.stream()
                .filter(group -> others.stream().noneMatch(other -> group.equals(other.unit())))
                .forEach(group -> caseOf(group, step.kasus(), true));
        users.stream()
                .filter(user -> others.stream().noneMatch(other -> user.equals(other.oleh())))
                .forEach(user -> caseOf(user, step.kasus(), false));
    }

    private void taskOf(String owner, String task, boolean group) {
        delete(owner, task, group, Resources.TASK);
        delete(owner, task, group, Resources.HISTORIC_TASK);
    }

    private void caseOf(String owner, String kasus, boolean group) {
        delete(owner, kasus, group, Resources.PROCESS_INSTANCE);
        delete(owner, kasus, group, Resources.HISTORIC_PROCESS_INSTANCE);
    }

    private void delete(String owner, String id, boolean group, Resource resource) {
        grants(owner, id, group, resource).map(Authorization::getId).forEach(authorizations::deleteAuthorization);
    }

    private Stream<Authorization> grants(String owner, String id, boolean group, Resource resource) {
        var query = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(resource)
                .resourceId(id);
        Collection<Authorization> found = (group ? query.groupIdIn(owner) : query.userIdIn(owner)).list();
        return found.stream();
    }
}
