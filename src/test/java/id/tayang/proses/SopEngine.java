package id.tayang.proses;

import id.tayang.engine.CaseJournal;
import id.tayang.engine.CaseJournalPlugin;
import id.tayang.engine.DeadlinePassed;
import id.tayang.engine.DeadlinePassedPlugin;
import id.tayang.engine.SafeExpressionPlugin;
import id.tayang.engine.StepDone;
import id.tayang.engine.StepDonePlugin;
import id.tayang.engine.WorkingCalendarPlugin;
import id.tayang.identity.OfficePositions;
import id.tayang.support.SopFiles;
import id.tayang.support.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.community.process_test_coverage.engine.platform7.SpringProcessWithCoverageEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A plain engine on the working calendar with the real steps of the system (publishing, numbering, archiving, telling,
 * sub-domains), in one transaction with them, on a database in memory. No web, no job executor, no authorization.
 */
final class SopEngine {

    /** What models may call: the real beans, but for the positions of the office, which a test may change. */
    static final Map<String, Object> BEANS = new HashMap<>() {
        @Override
        public Object get(Object name) {
            return containsKey(name) ? super.get(name) : SystemSteps.bean((String) name);
        }
    };

    private final ProcessEngine engine;

    private SopEngine(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The engine of a test class, which fails unless its tests together walk every element and every flow. */
    static ProcessEngineCoverageExtension withFullCoverage() {
        return on(TestDatabase.H2).assertClassCoverageAtLeast(1.0).build();
    }

    static ProcessEngineCoverageExtension.Builder on(TestDatabase database) {
        return on(database.migrated());
    }

    /** @param settings of the system's steps, {@code --name=value} */
    static ProcessEngineCoverageExtension.Builder on(DataSource database, String... settings) {
        var configuration = new SpringProcessWithCoverageEngineConfiguration();
        configuration.setProcessEngineName("sop");
        configuration.setApplicationContext(SystemSteps.fresh(database, settings));
        configuration.setDataSource(SystemSteps.dataSource());
        configuration.setTransactionManager(SystemSteps.transactions());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setDefaultSerializationFormat("application/json");
        configuration
                .getProcessEnginePlugins()
                .addAll(List.of(
                        new SpinProcessEnginePlugin(),
                        new WorkingCalendarPlugin(SystemSteps.calendar()),
                        new CaseJournalPlugin(SystemSteps.provider(CaseJournal.class)),
                        new DeadlinePassedPlugin(SystemSteps.provider(DeadlinePassed.class)),
                        new StepDonePlugin(SystemSteps.provider(StepDone.class)),
                        new SafeExpressionPlugin(BEANS)));
        return ProcessEngineCoverageExtension.builder(configuration);
    }

    static SopEngine of(ProcessEngineCoverageExtension extension) {
        SystemSteps.engine(extension.getProcessEngine());
        return new SopEngine(extension.getProcessEngine());
    }

    ProcessEngine engine() {
        return engine;
    }

    void deploy(String sop) {
        deploy(sop, read(SopFiles.model(sop)));
    }

    /** Deploys a version in which one text of the model is another; answers its id. */
    String deployChanged(String sop, String before, String after) {
        deploy(sop, read(SopFiles.model(sop)).replace(before, after));
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(sop)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** Takes a version away with all its cases. */
    void remove(String definition) {
        var repository = engine.getRepositoryService();
        repository.deleteDeployment(repository.getProcessDefinition(definition).getDeploymentId(), true);
    }

    private void deploy(String sop, String model) {
        BEANS.put("kantor", new OfficePositions(Map.of(), Set.of()));
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .name(sop)
                .enableDuplicateFiltering(false)
                .addString("bpmn/" + sop + ".bpmn", model);
        try (var forms = Files.list(SopFiles.forms(sop))) {
            forms.forEach(form -> deployment.addString("forms/" + sop + "/" + form.getFileName(), read(form)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deployment.deploy();
    }

    void tanpaJabatan(String kelompok) {
        BEANS.put("kantor", new OfficePositions(Map.of(), Set.of(kelompok)));
    }

    List<String> judulTayang(Kasus kasus) {
        return jdbc("select judul from artikel where kasus = ? and status = 'tayang'", kasus);
    }

    String isiTayang(Kasus kasus) {
        return String.join("\n", jdbc("select isi from artikel where kasus = ?", kasus));
    }

    String arsip(Kasus kasus) {
        var hasil = jdbc("select hasil from arsip where kasus = ?", kasus);
        return hasil.isEmpty() ? null : hasil.get(0);
    }

    String nomorAgenda(Kasus kasus) {
        return jdbc("select nomor from buku_agenda where kasus = ?", kasus).get(0);
    }

    List<String> pemberitahuan(Kasus kasus) {
        return jdbc("select concat(penerima, ' ', subjek, ' ', pesan) from pemberitahuan where kasus = ?", kasus);
    }

    /** What became of each channel, by channel. */
    Map<String, String> hasilKanal(Kasus kasus) {
        var hasil = new LinkedHashMap<String, String>();
        JdbcClient.create(SystemSteps.dataSource())
                .sql("select kanal, status from tayangan where kasus = ?")
                .param(kasus.id())
                .query((rows, n) -> hasil.put(rows.getString(1), rows.getString(2)))
                .list();
        return hasil;
    }

    long timer(Kasus kasus) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(kasus.id())
                .timers()
                .count();
    }

    private static List<String> jdbc(String sql, Kasus kasus) {
        return JdbcClient.create(SystemSteps.dataSource())
                .sql(sql)
                .param(kasus.id())
                .query(String.class)
                .list();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
