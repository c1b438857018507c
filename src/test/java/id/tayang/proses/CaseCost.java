package id.tayang.proses;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.tayang.engine.CaseJournal;
import id.tayang.engine.CaseJournalPlugin;
import id.tayang.engine.DeadlinePassed;
import id.tayang.engine.DeadlinePassedPlugin;
import id.tayang.engine.LeanHistoryPlugin;
import id.tayang.engine.StepDone;
import id.tayang.engine.StepDonePlugin;
import id.tayang.engine.WorkingCalendarPlugin;
import id.tayang.identity.OfficePositions;
import id.tayang.support.Checklist;
import id.tayang.support.ProcessorTime;
import id.tayang.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the SLA costs: processor time and SQL statements per case of "Rilis Website", from start to publication, on
 * PostgreSQL. A benchmark, not a test: {@code mvn -q test-compile exec:java -Dexec.mainClass=id.tayang.proses.CaseCost
 * -Dexec.classpathScope=test -Dexec.args="200"}.
 */
final class CaseCost {

    private static final String SOP = "rilis-website";
    private static final int ROUNDS = 3;

    private static final Map<String, Object> NASKAH = Map.of(
            "judul", "Rapat SPBE", "ringkasan", "Ringkasan rapat.", "isi", "Serang – Rapat digelar.\n\nSelesai.");
    private static final Map<String, Object> UNSUR = Map.of(
            "apa",
            "Rapat",
            "siapa",
            "OPD",
            "kapan",
            "20 November 2026",
            "dimana",
            "Aula",
            "mengapa",
            "Peta",
            "bagaimana",
            "Tatap muka");

    /** What is compared. */
    private enum Variant {
        PLAIN("plain Camunda, models without timers"),
        TIMERS("plain Camunda, the same models"),
        SLA("Tayang: working time, ledger, breach");

        private final String label;

        Variant(String label) {
            this.label = label;
        }
    }

    private final Map<String, Integer> statements = new HashMap<>();
    private long statementCount;
    private long rowCount;
    private boolean completing;
    private ConfigurableApplicationContext beans;

    public static void main(String[] args) throws IOException {
        var cases = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        var results = new TreeMap<Variant, List<Measured>>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var variant : Variant.values()) {
                results.computeIfAbsent(variant, first -> new ArrayList<>())
                        .add(new CaseCost().measure(variant, cases));
            }
        }
        print(results, cases);
        System.exit(0);
    }

    private static void print(Map<Variant, List<Measured>> results, int cases) {
        System.out.printf("%n%d cases of %s, %d rounds, the median round%n", cases, SOP, ROUNDS);
        System.out.printf(
                "%-40s %12s %8s %16s %20s %20s%n",
                "", "CPU ms/case", "ratio", "statements/case", "(batches unfolded)", "per task completion");
        var base = median(results.get(Variant.TIMERS)).cpu();
        results.forEach((variant, rounds) -> {
            var measured = median(rounds);
            System.out.printf(
                    "%-40s %12.1f %8.2f %16.1f %20.1f %20.1f%n",
                    variant.label,
                    measured.cpu(),
                    measured.cpu() / base,
                    measured.statements(),
                    measured.rows(),
                    measured.completion());
        });
    }

    private static Measured median(List<Measured> rounds) {
        return rounds.stream()
                .sorted(java.util.Comparator.comparing(Measured::cpu))
                .toList()
                .get(rounds.size() / 2);
    }

    private Measured measure(Variant variant, int cases) throws IOException {
        var pool = pool();
        var engine = engine(variant, counted(pool));
        try {
            deploy(engine, variant);
            for (var i = 0; i < Math.max(20, cases / 4); i++) {
                walk(engine);
            }
            statementCount = 0;
            rowCount = 0;
            completions = 0;
            completionStatements = 0;
            statements.clear();
            var processor = ProcessorTime.of(pool);
            var before = processor.spent();
            for (var i = 0; i < cases; i++) {
                walk(engine);
            }
            var spent = processor.spent().minus(before);
            if (variant == Variant.SLA && System.getProperty("sql") != null) {
                statements.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(70)
                        .forEach(entry -> System.out.printf(
                                "%6.2f  %s%n", entry.getValue() / (double) completions, entry.getKey()));
            }
            return new Measured(
                    spent.toNanos() / 1e6 / cases,
                    statementCount / (double) cases,
                    rowCount / (double) cases,
                    completionStatements / (double) completions);
        } finally {
            engine.close();
            // What it does now and then would go on beside the next round.
            beans.close();
            pool.close();
        }
    }

    private long completions;
    private long completionStatements;

    private void walk(ProcessEngine engine) {
        var kasus = Kasus.mulai(
                engine,
                SOP,
                "judul",
                "Rapat SPBE",
                "tanggalKegiatan",
                "2026-11-20",
                "tempatKegiatan",
                "Aula",
                "unitKerja",
                "bidang-ikp");
        complete(engine, kasus, Map.of("jenisBahan", org.camunda.spin.Spin.JSON("[\"dokumentasi\"]")));
        complete(
                engine,
                kasus,
                Map.of(
                        "bahanLengkap", "ya",
                        "naskah", org.camunda.spin.Spin.JSON(NASKAH),
                        "unsur", org.camunda.spin.Spin.JSON(UNSUR)));
        complete(engine, kasus, Map.of("keputusan", "setujui"));
        complete(
                engine,
                kasus,
                Map.of(
                        "kategori",
                        "berita",
                        "pemeriksaan",
                        org.camunda.spin.Spin.JSON(Formulir.json(Checklist.PASSED)),
                        "siapTayang",
                        true));
        kasus.jalankanSistem();
    }

    /** Counts what the transaction of a completion itself does, not what the system does after it. */
    private void complete(ProcessEngine engine, Kasus kasus, Map<String, Object> isian) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(kasus.id())
                .singleResult();
        engine.getIdentityService().setAuthenticatedUserId("penguji");
        var before = statementCount;
        completing = true;
        engine.getTaskService().complete(task.getId(), isian);
        completionStatements += statementCount - before;
        completing = false;
        completions++;
        engine.getIdentityService().clearAuthentication();
    }

    private static HikariDataSource pool() {
        var config = new HikariConfig();
        config.setDataSource(TestDatabase.POSTGRESQL.migrated());
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    private DataSource counted(DataSource pool) {
        return ProxyDataSourceBuilder.create(pool)
                .afterQuery((execution, queries) -> {
                    var times = Math.max(1, execution.getBatchSize());
                    statementCount++;
                    rowCount += times;
                    queries.stream()
                            .filter(query -> completing)
                            .forEach(query -> statements.merge(
                                    query.getQuery().replaceAll("\\s+", " ").strip(), 1, Integer::sum));
                })
                .build();
    }

    private ProcessEngine engine(Variant variant, DataSource database) {
        beans = SystemSteps.fresh(database);
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("biaya-" + variant);
        configuration.setApplicationContext(beans);
        configuration.setDataSource(SystemSteps.dataSource());
        configuration.setTransactionManager(SystemSteps.transactions());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setDefaultSerializationFormat("application/json");
        configuration.setBeans(new HashMap<>(SopEngine.BEANS) {
            @Override
            public Object get(Object name) {
                return SopEngine.BEANS.get(name);
            }

            @Override
            public boolean containsKey(Object name) {
                return SopEngine.BEANS.get(name) != null;
            }
        });
        var plugins = new ArrayList<ProcessEnginePlugin>(List.of(new SpinProcessEnginePlugin()));
        if (variant == Variant.SLA) {
            plugins.add(new LeanHistoryPlugin());
            plugins.add(new WorkingCalendarPlugin(SystemSteps.calendar()));
            plugins.add(new CaseJournalPlugin(SystemSteps.provider(CaseJournal.class)));
            plugins.add(new DeadlinePassedPlugin(SystemSteps.provider(DeadlinePassed.class)));
            plugins.add(new StepDonePlugin(SystemSteps.provider(StepDone.class)));
        }
        configuration.setProcessEnginePlugins(plugins);
        var engine = configuration.buildProcessEngine();
        SystemSteps.engine(engine);
        SopEngine.BEANS.put("kantor", new OfficePositions(Map.of(), Set.of()));
        return engine;
    }

    private static void deploy(ProcessEngine engine, Variant variant) throws IOException {
        var model = Bpmn.readModelFromFile(Path.of("bpmn", SOP + ".bpmn").toFile());
        if (variant == Variant.PLAIN) {
            for (var timer : List.copyOf(model.getModelElementsByType(BoundaryEvent.class))) {
                for (var flow : List.copyOf(timer.getOutgoing())) {
                    flow.getDiagramElement().getParentElement().removeChildElement(flow.getDiagramElement());
                    flow.getParentElement().removeChildElement(flow);
                }
                timer.getDiagramElement().getParentElement().removeChildElement(timer.getDiagramElement());
                timer.getParentElement().removeChildElement(timer);
            }
        }
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("bpmn/" + SOP + ".bpmn", Bpmn.convertToString(model));
        try (var forms = Files.list(Path.of("forms", SOP))) {
            for (var form : forms.toList()) {
                deployment.addString("forms/" + SOP + "/" + form.getFileName(), Files.readString(form));
            }
        }
        deployment.deploy();
    }

    private record Measured(double cpu, double statements, double rows, double completion) {}
}
