package id.tayang.support;

import id.tayang.engine.CaseAuthorizationPlugin;
import id.tayang.engine.StandIns;
import id.tayang.sop.Langkah;
import id.tayang.sop.Pelaksana;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/** A plain engine with authorization on and the made-up SOP {@code models/uji-kasus.bpmn}. */
public final class CaseEngine {

    /** The made-up SOP as a catalog would read it. */
    public static final Sop SOP = new Sop(
            "uji-kasus",
            null,
            1,
            null,
            "Kasus uji",
            List.of(
                    new Pelaksana("pemohon", "Pemohon"),
                    new Pelaksana("unit", "Unit"),
                    new Pelaksana("kepala", "Kepala")),
            Set.of("pemohon"),
            List.of(
                    new Langkah("Activity_Ajukan", "Mengajukan permohonan", "pemohon", null, Map.of("sop.no", "1")),
                    new Langkah("Activity_Periksa", "Memeriksa permohonan", "unit", "PT1H", Map.of("sop.no", "2")),
                    new Langkah("Activity_Setujui", "Menyetujui permohonan", "kepala", null, Map.of("sop.no", "3"))),
            Map.of("sop.instansi", "Dinas Uji"),
            List.of(
                    new Pelaksana("pemohon", "Pemohon"),
                    new Pelaksana("unit", "Unit"),
                    new Pelaksana("unit.satu", "Unit – Satu"),
                    new Pelaksana("unit.dua", "Unit – Dua"),
                    new Pelaksana("kepala", "Kepala")));

    private CaseEngine() {}

    public static String newDatabase() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    public static ProcessEngine start() {
        return start(newDatabase());
    }

    /** The caller closes the engine; the database stays. */
    public static ProcessEngine start(String database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("uji-" + UUID.randomUUID());
        configuration.setJdbcUrl(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(true);
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        configuration.getProcessEnginePlugins().add(CaseAuthorizationPlugin.asking(StandIns.NONE));
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .name("uji-kasus")
                .enableDuplicateFiltering(true)
                .addClasspathResource("models/uji-kasus.bpmn")
                .deploy();
        return engine;
    }

    public static SopCatalog catalog(Sop... sops) {
        return new SopCatalog() {
            @Override
            public List<Sop> all() {
                return List.of(sops);
            }

            @Override
            public Optional<Sop> find(String id) {
                return all().stream().filter(sop -> sop.id().equals(id)).findFirst();
            }

            @Override
            public List<Sop> versions(String id) {
                return find(id).stream().toList();
            }

            @Override
            public Sop version(String definitionId) {
                return all().get(0);
            }

            @Override
            public Optional<Sop> findVersion(String definitionId) {
                return Optional.of(version(definitionId));
            }

            @Override
            public InputStream model(Sop sop) {
                return CaseEngine.class.getResourceAsStream("/models/" + sop.id() + ".bpmn");
            }
        };
    }
}
