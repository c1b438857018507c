package id.tayang.jabatan;

import id.tayang.engine.CaseAuthorizationPlugin;
import id.tayang.engine.SafeExpressionPlugin;
import id.tayang.engine.SignedIn;
import id.tayang.engine.StepDone;
import id.tayang.engine.StepDonePlugin;
import id.tayang.engine.Unguarded;
import id.tayang.identity.OfficePositions;
import id.tayang.identity.Outsiders;
import id.tayang.kanal.Channels;
import id.tayang.sop.Langkah;
import id.tayang.sop.Pelaksana;
import id.tayang.sop.Sop;
import id.tayang.support.CaseEngine;
import id.tayang.support.MovingClock;
import id.tayang.support.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An office with an engine on the real model of "Rilis Website", with authorizations, and a clock that a test moves; it begins
 * on Monday, 23 November 2026, 08.00 WIB.
 */
final class TestOffice implements AutoCloseable {

    private static final Map<TestDatabase, TestOffice> OPEN = new EnumMap<>(TestDatabase.class);

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    final MovingClock clock = new MovingClock();
    final ProcessEngine engine;
    final StandInTable table;
    final CurrentStandIns current;
    final Naming naming;
    final TaskReturn taskReturn;
    final FinishedSteps finished;
    final OwnDraft ownDraft;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;

    /** The office on a database, emptied: making an engine's tables takes longer than every test. */
    static synchronized TestOffice on(TestDatabase database) {
        var office = OPEN.computeIfAbsent(database, TestOffice::new);
        office.close();
        return office;
    }

    private TestOffice(TestDatabase database) {
        var source = database.migrated();
        jdbc = JdbcClient.create(source);
        var transactions = new DataSourceTransactionManager(source);
        table = new StandInTable(jdbc);
        current = new CurrentStandIns(table, clock);
        finished = new FinishedSteps(jdbc, table, current, clock);
        engine = engine(source, transactions);
        signedIn = new SignedIn(engine.getIdentityService());
        var unguarded = new Unguarded(engine);
        var catalog = CaseEngine.catalog(SOP);
        var people = new OfficePeople(
                catalog,
                new OfficePositions(Map.of(), Set.of()),
                new Outsiders(Set.of("opd")),
                engine.getIdentityService(),
                unguarded);
        var minute = new OfficeMinute(ZONE);
        var transaction = new TransactionTemplate(transactions);
        naming = new Naming(table, current, new NamingRules(people, minute), people, minute, transaction, clock);
        taskReturn = new TaskReturn(
                table,
                current,
                engine.getTaskService(),
                engine.getIdentityService(),
                unguarded,
                signedIn,
                transaction,
                clock);
        ownDraft = new OwnDraft(engine.getTaskService(), engine.getHistoryService(), catalog, signedIn, unguarded);
        person("kadis", "Sari", "kepala-dinas");
        person("kabid", "Budi", "kepala-bidang");
        person("penulis", "Cici", "tim-website");
        person("tamu", "Dodi", "opd");
        person("orang-lain", "Eka", null);
        person("pengurus", "Fajar", Groups.CAMUNDA_ADMIN);
    }

    /** The rows that matter here; a model is not read again for its name. */
    private static final Sop SOP = new Sop(
            "rilis-website",
            null,
            1,
            null,
            "Rilis Website",
            List.of(
                    new Pelaksana("kepala-dinas", "Kepala Dinas"),
                    new Pelaksana("kepala-bidang", "Kepala Bidang"),
                    new Pelaksana("tim-website", "Tim Website"),
                    new Pelaksana("opd", "OPD")),
            Set.of(),
            List.of(
                    new Langkah("Activity_MengolahRilis", "Mengolah rilis", "tim-website", null, Map.of()),
                    new Langkah(
                            "Activity_MenyetujuiRilis",
                            "Menyetujui rilis",
                            "kepala-dinas",
                            null,
                            Map.of("sop.bedaOrang", "Activity_MengolahRilis"))),
            Map.of(),
            List.of());

    private ProcessEngine engine(javax.sql.DataSource source, DataSourceTransactionManager transactions) {
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("jabatan-" + UUID.randomUUID());
        configuration.setApplicationContext(new StaticApplicationContext());
        configuration.setDataSource(source);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(true);
        configuration.setDefaultSerializationFormat("application/json");
        configuration
                .getProcessEnginePlugins()
                .addAll(List.of(
                        new SpinProcessEnginePlugin(),
                        CaseAuthorizationPlugin.asking(current),
                        new StepDonePlugin(new Only<>(finished)),
                        new SafeExpressionPlugin(Map.of(
                                "sidik", new Fingerprint(), "daftarKanal", new Channels(List.of(), List.of())))));
        var built = configuration.buildProcessEngine();
        var deployment = built.getRepositoryService()
                .createDeployment()
                .addString("bpmn/rilis-website.bpmn", read(Path.of("bpmn/rilis-website.bpmn")));
        try (var forms = Files.list(Path.of("forms/rilis-website"))) {
            forms.forEach(form -> deployment.addString("forms/rilis-website/" + form.getFileName(), read(form)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deployment.deploy();
        return built;
    }

    /** What the model asks for when a release is approved. */
    public static final class Fingerprint {
        public String dari(Object text) {
            return "sidik";
        }
    }

    private record Only<T extends StepDone>(T bean) implements ObjectProvider<StepDone> {
        @Override
        public StepDone getObject() {
            return bean;
        }

        @Override
        public java.util.Iterator<StepDone> iterator() {
            return List.<StepDone>of(bean).iterator();
        }
    }

    void person(String id, String name, String group) {
        var identity = engine.getIdentityService();
        var user = identity.newUser(id);
        user.setFirstName(name);
        identity.saveUser(user);
        if (group != null) {
            if (identity.createGroupQuery().groupId(group).count() == 0) {
                identity.saveGroup(identity.newGroup(group));
            }
            identity.createMembership(id, group);
        }
    }

    /** Names in the administrator's name; times of the office. */
    StandIn named(String position, String person, String from, String to) {
        return naming.name(proposal(position, person, from, to), "pengurus", true);
    }

    static Proposal proposal(String position, String person, String from, String to) {
        return new Proposal(
                position, "Plh.", person, "800/12/2026", LocalDateTime.parse(from), LocalDateTime.parse(to), "Cuti");
    }

    /** The office's time. */
    void at(String local) {
        clock.set(LocalDateTime.parse(local).atZone(ZONE).toInstant());
    }

    /** As a request of the user runs: with his own groups and those that he stands in for at this moment. */
    <T> T as(String user, Supplier<T> work) {
        var identity = engine.getIdentityService();
        identity.clearAuthentication();
        var own = identity.createGroupQuery().groupMember(user).list().stream()
                .map(org.camunda.bpm.engine.identity.Group::getId)
                .toList();
        identity.setAuthentication(user, own);
        try {
            taskReturn.now();
            signedIn.alsoIn(current.positionsOf(user));
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** A release that the Tim Website has written and the Kepala Dinas is to approve. */
    String releaseBeforeApproval(String writer) {
        var kasus = engine.getRuntimeService()
                .startProcessInstanceByKey("rilis-website", Map.of("judul", "Rapat SPBE", "unitKerja", "bidang-ikp"))
                .getId();
        finish(kasus, null, Map.of());
        finish(kasus, writer, Map.of("bahanLengkap", "ya", "naskah", "Rapat."));
        return kasus;
    }

    /** The step that is open, done by somebody outside of every check. */
    void finish(String kasus, String by, Map<String, Object> answers) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(kasus)
                .singleResult();
        engine.getTaskService().setAssignee(task.getId(), by);
        engine.getTaskService().complete(task.getId(), answers);
    }

    /** What a user sees of a case. */
    List<Task> seenBy(String user, String kasus) {
        return as(
                user,
                () -> engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(kasus)
                        .list());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (var table : List.of("langkah_pengganti", "pengganti_perubahan", "pengganti")) {
            jdbc.sql("delete from " + table).update();
        }
        current.changed();
        at("2026-11-23T08:00");
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(kasus -> runtime.deleteProcessInstance(kasus.getId(), "uji"));
    }
}
