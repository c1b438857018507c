package id.tayang.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.RunningApp;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** That application.yaml reaches the engine, and that the engine then does what is expected of it. */
@RunningApp
class EngineSettingsTest {

    @Autowired
    private ProcessEngine engine;

    @Test
    void officialsWorkOnTasksAndAccountsAreNeverLockedForGood() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getDefaultUserPermissionForTask()).isEqualTo(Permissions.TASK_WORK);
        assertThat(configuration.isAuthorizationEnabled()).isTrue();
        assertThat(configuration.getAuthorizationCheckRevokes()).isEqualTo("always");
        assertThat(configuration.getLoginMaxAttempts()).isGreaterThan(100_000);
        assertThat(configuration.getLoginDelayMaxTime()).isLessThanOrEqualTo(60);
        assertThat(configuration.getJobExecutor().getLockTimeInMillis()).isGreaterThanOrEqualTo(120_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pendek", "tanpa-angka-besar", "Uji-Tujuh-1"})
    void aWeakPasswordIsNotSaved(String password) {
        var user = engine.getIdentityService().newUser("tujuh");
        user.setPassword(password);

        assertThatThrownBy(() -> engine.getIdentityService().saveUser(user)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void passwordsAreHashedByOurPlugin() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getPasswordManager().encrypt("x")).startsWith("{PBKDF2-SHA512}");
    }

    @Test
    void javaObjectsAreNoVariables() {
        deploy("${1}");

        assertThatThrownBy(() -> engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                "uji-setelan",
                                Variables.putValueTyped(
                                        "x",
                                        Variables.serializedObjectValue("rO0ABQ==")
                                                .serializationDataFormat("application/x-java-serialized-object")
                                                .objectTypeName("java.io.File")
                                                .create())))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("prohibited");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource}",
                "${environment}",
                "${processEngine}",
                "${tayangApplication}",
                "${springModelBeans}"
            })
    void modelsDoNotSeeTheSpringContext(String expression) {
        deploy(expression);

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("uji-setelan"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Unknown property");
    }

    private void deploy(String expression) {
        var model = Bpmn.createExecutableProcess("uji-setelan")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask()
                .camundaExpression(expression)
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .name("uji-setelan")
                .addModelInstance("uji-setelan.bpmn", model)
                .deploy();
    }

    @AfterEach
    void remove() {
        List.copyOf(engine.getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentName("uji-setelan")
                        .list())
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        engine.getIdentityService().deleteUser("tujuh");
    }
}
