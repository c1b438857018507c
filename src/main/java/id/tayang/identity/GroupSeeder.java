package id.tayang.identity;

import id.tayang.sop.Pelaksana;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * Makes the groups that the deployed models name, with what each may do. Runs at every start and adds only what is missing,
 * so a new SOP brings its groups and grants; who may start a case is always as the models have it.
 */
@Component
class GroupSeeder {

    /** Process designers read models in Cockpit; they see no case. */
    static final String DESIGNERS = "perancang";

    /** Type of the groups that come from models. */
    static final String PERFORMER = "PELAKSANA";

    private static final String TASKLIST = "tasklist";
    private static final String COCKPIT = "cockpit";

    private final SopCatalog catalog;
    private final IdentityService identity;
    private final Grants grants;
    private final OfficePositions positions;
    private final TaskFilters filters;

    GroupSeeder(
            SopCatalog catalog,
            IdentityService identity,
            Grants grants,
            OfficePositions positions,
            TaskFilters filters) {
        this.catalog = catalog;
        this.identity = identity;
        this.grants = grants;
        this.positions = positions;
        this.filters = filters;
    }

    void seed() {
        var sops = catalog.all();
        seedAdministrators();
        seedDesigners();
        Performers.of(sops).forEach(this::seedPerformer);
        sops.forEach(this::seedRights);
        filters.seed();
    }

    private void seedAdministrators() {
        group(Groups.CAMUNDA_ADMIN, "Administrator", Groups.GROUP_TYPE_SYSTEM);
        for (var resource : Resources.values()) {
            grants.toGroup(Groups.CAMUNDA_ADMIN, resource, Authorization.ANY, Permissions.ALL);
        }
    }

    private void seedDesigners() {
        group(DESIGNERS, "Perancang proses", "PERANCANG");
        grants.toGroup(DESIGNERS, Resources.APPLICATION, COCKPIT, Permissions.ACCESS);
        grants.toGroup(DESIGNERS, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ);
        grants.toGroup(DESIGNERS, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
    }

    private void seedPerformer(Pelaksana performer) {
        group(performer.group(), positions.name(performer), PERFORMER);
        grants.toGroup(performer.group(), Resources.APPLICATION, TASKLIST, Permissions.ACCESS);
    }

    /**
     * READ shows the SOP's name and diagram beside a task, as the public SOP page does. Neither READ_INSTANCE nor READ_HISTORY:
     * they would open every case of the SOP, also those of other units and applicants.
     */
    private void seedRights(Sop sop) {
        Performers.of(sop)
                .map(Pelaksana::group)
                .distinct()
                .forEach(group -> grants.toGroup(
                        group, Resources.PROCESS_DEFINITION, sop.id(), ProcessDefinitionPermissions.READ));
        for (var group : sop.starters()) {
            grants.toGroup(
                    group,
                    Resources.PROCESS_DEFINITION,
                    sop.id(),
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE);
            grants.toGroup(group, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        }
        grants.takeFrom(
                performersExcept(sop),
                Resources.PROCESS_DEFINITION,
                sop.id(),
                ProcessDefinitionPermissions.CREATE_INSTANCE);
    }

    private List<String> performersExcept(Sop sop) {
        return identity.createGroupQuery().groupType(PERFORMER).list().stream()
                .map(Group::getId)
                .filter(group -> !sop.starters().contains(group))
                .toList();
    }

    private void group(String id, String name, String type) {
        var group = identity.createGroupQuery().groupId(id).singleResult();
        if (group == null) {
            group = identity.newGroup(id);
        } else if (Objects.equals(group.getName(), name) && Objects.equals(group.getType(), type)) {
            return;
        }
        group.setName(name);
        group.setType(type);
        identity.saveGroup(group);
    }
}
