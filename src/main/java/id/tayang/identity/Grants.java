package id.tayang.identity;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** Gives permissions once: a second row for the same owner and resource would break a unique index of the engine. */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Adds what the group does not have yet; what an administrator gave it besides stays. */
    void toGroup(String group, Resource resource, String resourceId, Permission... permissions) {
        var grant = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(resourceId)
                .singleResult();
        if (grant == null) {
            grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
        }
        save(grant, resource, resourceId, permissions);
    }

    /** Adds what not everybody may do yet. */
    void toEverybody(Resource resource, String resourceId, Permission... permissions) {
        var grant = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(resource)
                .resourceId(resourceId)
                .singleResult();
        save(
                grant != null ? grant : authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL),
                resource,
                resourceId,
                permissions);
    }

    /** Takes the permission on one resource from every group of {@code groups} that has it. */
    void takeFrom(List<String> groups, Resource resource, String resourceId, Permission permission) {
        if (groups.isEmpty()) {
            return;
        }
        authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(groups.toArray(String[]::new))
                .resourceType(resource)
                .resourceId(resourceId)
                .list()
                .stream()
                .filter(grant -> grant.isPermissionGranted(permission))
                .forEach(grant -> {
                    grant.removePermission(permission);
                    authorizations.saveAuthorization(grant);
                });
    }

    private void save(Authorization grant, Resource resource, String resourceId, Permission... permissions) {
        var complete = grant.getId() != null && List.of(permissions).stream().allMatch(grant::isPermissionGranted);
        if (complete) {
            return;
        }
        grant.setResource(resource);
        grant.setResourceId(resourceId);
        for (var permission : permissions) {
            grant.addPermission(permission);
        }
        authorizations.saveAuthorization(grant);
    }
}
