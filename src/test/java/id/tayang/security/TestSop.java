package id.tayang.security;

import id.tayang.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * A small SOP of one approval, with two officials of its group, one of another and an administrator. Whoever deploys it
 * removes it.
 */
class TestSop {

    static final String KEY = "uji-keamanan";
    static final String PASSWORD = "Kq7#vmRp2!zX";

    private static final String GROUP = "uji-kepala";
    private static final List<String> USERS = List.of("uji-andi", "uji-budi", "uji-cici", "uji-admin");

    private final List<String> grants = new ArrayList<>();
    private final ProcessEngine engine;
    private final int port;

    TestSop(ProcessEngine engine, int port) {
        this.engine = engine;
        this.port = port;
    }

    void deploy() {
        var model = Bpmn.createExecutableProcess(KEY)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .camundaFormRef("uji-mulai")
                .camundaFormRefBinding("deployment")
                .userTask("Activity_Menyetujui")
                .camundaFormRef("uji-menyetujui")
                .camundaFormRefBinding("deployment")
                .camundaCandidateGroups(GROUP)
                .boundaryEvent()
                .error("gagal")
                .endEvent()
                .moveToActivity("Activity_Menyetujui")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .name(KEY)
                .addModelInstance("bpmn/" + KEY + ".bpmn", model)
                .addClasspathResource("keamanan/uji-mulai.form")
                .addClasspathResource("keamanan/uji-menyetujui.form")
                .deploy();
        USERS.forEach(this::addUser);
        grant(null, GROUP, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant("uji-cici", null, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(null, GROUP, Resources.PROCESS_DEFINITION, KEY, Permissions.READ, Permissions.CREATE_INSTANCE);
        grant(null, GROUP, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
        group(GROUP, "uji-andi", "uji-budi");
        group("camunda-admin", "uji-admin");
        for (var resource : Resources.values()) {
            if (count("camunda-admin", resource) == 0) {
                grant(null, "camunda-admin", resource, "*", Permissions.ALL);
            }
        }
    }

    void remove() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName(KEY)
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        grants.forEach(engine.getAuthorizationService()::deleteAuthorization);
        USERS.forEach(engine.getIdentityService()::deleteUser);
        engine.getIdentityService().deleteGroup(GROUP);
    }

    /** Starts a case without a user and gives its task. */
    String newTask() {
        var instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        KEY, Variables.putValue("judul", "Hari Anak").putValue("batas", 10));
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    Visitor andi() {
        return official("uji-andi");
    }

    Visitor budi() {
        return official("uji-budi");
    }

    /** An official of another SOP. */
    Visitor cici() {
        return official("uji-cici");
    }

    Visitor admin() {
        return official("uji-admin");
    }

    private Visitor official(String id) {
        return new Visitor(port).signedIn(id, PASSWORD);
    }

    private void addUser(String id) {
        var user = engine.getIdentityService().newUser(id);
        user.setPassword(PASSWORD);
        engine.getIdentityService().saveUser(user);
    }

    private void group(String id, String... members) {
        var identity = engine.getIdentityService();
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            identity.saveGroup(identity.newGroup(id));
        }
        List.of(members).forEach(member -> identity.createMembership(member, id));
    }

    private long count(String group, Resource resource) {
        return engine.getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId("*")
                .count();
    }

    private void grant(String user, String group, Resource resource, String id, Permission... permissions) {
        var grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(user);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        grants.add(engine.getAuthorizationService().saveAuthorization(grant).getId());
    }
}
