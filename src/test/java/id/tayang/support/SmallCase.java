package id.tayang.support;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case with one task of the Kepala Dinas in the running application, and officials of its own who may sign in. */
public final class SmallCase implements AutoCloseable {

    private static final String PASSWORD = "Uji-berkas-2026";

    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final Map<String, String> groupOf;
    private final String deployment;
    private final String kasus;
    private final String task;

    /** @param groupOf group by the id of an official, who is made with it */
    public SmallCase(ApplicationContext context, Map<String, String> groupOf) {
        identity = context.getBean(IdentityService.class);
        authorizations = context.getBean(AuthorizationService.class);
        repository = context.getBean(RepositoryService.class);
        jdbc = context.getBean(JdbcClient.class);
        this.groupOf = groupOf;
        groupOf.forEach(this::addOfficial);
        deployment = repository
                .createDeployment()
                .addClasspathResource("document/kasus-kecil.bpmn")
                .deploy()
                .getId();
        kasus = context.getBean(RuntimeService.class)
                .startProcessInstanceByKey("kasus-kecil", Map.of("judul", "Peresmian pasar"))
                .getId();
        task = context.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceId(kasus)
                .singleResult()
                .getId();
    }

    public String kasus() {
        return kasus;
    }

    public String task() {
        return task;
    }

    public Browser signIn(int port, String official) throws Exception {
        return new Browser(port).signIn(official, PASSWORD);
    }

    @Override
    public void close() {
        repository.deleteDeployment(deployment, true, true, true);
        groupOf.keySet().forEach(identity::deleteUser);
        Stream.of("berkas", "berkas_kiriman", "arsip", "buku_agenda")
                .forEach(table -> jdbc.sql("delete from " + table + " where kasus = ?")
                        .param(kasus)
                        .update());
    }

    private void addOfficial(String id, String group) {
        var user = identity.newUser(id);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createMembership(id, group);
        if (authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(Resources.APPLICATION)
                        .count()
                == 0) {
            var tasklist = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            tasklist.setGroupId(group);
            tasklist.setResource(Resources.APPLICATION);
            tasklist.setResourceId("tasklist");
            tasklist.addPermission(Permissions.ACCESS);
            authorizations.saveAuthorization(tasklist);
        }
    }
}
