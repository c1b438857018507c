package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The delegates in the transaction of a real engine. */
class PublishInProcessTest {

    private static final String PROCESS = "uji-tayang";

    private final AtomicBoolean broken = new AtomicBoolean(true);

    @ParameterizedTest
    @EnumSource
    void article_and_case_stand_or_fall_together(TestDatabase database) {
        var dataSource = database.migrated();
        var evidence = new RecordedEvidence();
        var beans = new PublishingBeans(dataSource, new InMemoryFiles(), evidence, Clock.systemUTC());
        var names = new HashMap<>(beans.byName());
        names.put("gangguan", (JavaDelegate) execution -> {
            if (broken.get()) {
                throw new IllegalStateException("crash after publication, before commit");
            }
        });
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName(database.name());
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(new JdbcTransactionManager(dataSource));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setBeans(names);
        configuration.setEnableCmdExceptionLogging(false);
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        var engine = configuration.buildProcessEngine();
        try {
            deploy(engine);
            var naskah = Releases.naskah("Rapat", "", "Isi");
            var kasus = engine.getRuntimeService()
                    .startProcessInstanceByKey(PROCESS, Map.of("naskah", naskah))
                    .getId();
            var job = engine.getManagementService().createJobQuery().singleResult();

            assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
                    .hasMessageContaining("crash");
            assertThat(beans.list.count(Selection.ALL)).isZero();

            broken.set(false);
            engine.getManagementService().executeJob(job.getId());
            assertThat(beans.list.count(Selection.ALL)).isOne();
            assertThat(variable(engine, kasus, "urlTayang")).asString().endsWith("/rapat");
            assertThat(variable(engine, kasus, "hasilKanal")).isEqualTo("tayang");
        } finally {
            engine.close();
        }
    }

    private static void deploy(ProcessEngine engine) {
        var model = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask()
                .camundaDelegateExpression("${terbitkan}")
                .camundaAsyncBefore()
                .camundaInputParameter("kanal", "situs")
                .camundaInputParameter("sidikDisetujui", "${sidik.dari(naskah)}")
                .camundaOutputParameter("urlTayang", "${urlTayang}")
                .camundaOutputParameter("hasilKanal", "${hasilKanal}")
                .serviceTask()
                .camundaDelegateExpression("${gangguan}")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(PROCESS + ".bpmn", model)
                .deploy();
    }

    private static Object variable(ProcessEngine engine, String kasus, String name) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(kasus)
                .variableName(name)
                .activityInstanceIdIn(kasus)
                .singleResult()
                .getValue();
    }
}
