package id.tayang.sla;

import id.tayang.engine.Unguarded;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** The engine takes these away itself when the task, or the case, ends. */
@Component
class EngineReadingRights implements ReadingRights {

    private final AuthorizationService authorizations;
    private final Unguarded unguarded;

    EngineReadingRights(AuthorizationService authorizations, Unguarded unguarded) {
        this.authorizations = authorizations;
        this.unguarded = unguarded;
    }

    @Override
    public void give(String group, String task, String kasus) {
        unguarded.call(() -> {
            give(group, Resources.TASK, task);
            give(group, Resources.PROCESS_INSTANCE, kasus);
            return null;
        });
    }

    /** Whoever has a right there already, has it through a step of his own. */
    private void give(String group, Resource resource, String id) {
        var existing = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .count();
        if (existing == 0) {
            var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.addPermission(Permissions.READ);
            authorizations.saveAuthorization(grant);
        }
    }
}
