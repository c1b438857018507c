package id.tayang.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What an official gets with a task: to work on it, to read its case while the case runs, and to read and write its history
 * and notes. Not more: with the engine's own default (UPDATE) he could move his own due date.
 */
@Component
public class CaseAuthorizationPlugin extends AbstractProcessEnginePlugin {

    private final Supplier<StandIns> standIns;

    /** @param standIns asked for when the first task is taken */
    @Autowired
    public CaseAuthorizationPlugin(ObjectProvider<StandIns> standIns) {
        this.standIns = () -> standIns.getIfAvailable(() -> StandIns.NONE);
    }

    private CaseAuthorizationPlugin(Supplier<StandIns> standIns) {
        this.standIns = standIns;
    }

    /** Asks one that is there already. */
    public static CaseAuthorizationPlugin asking(StandIns standIns) {
        return new CaseAuthorizationPlugin(() -> standIns);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new CaseAuthorization(standIns));
        configuration.setEnableHistoricInstancePermissions(true);
        // Group ids come from lanes: words with dashes, parts of a lane after a dot.
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9._@-]+");
        configuration.setDefaultUserPermissionNameForTask(Permissions.TASK_WORK.getName());
    }
}
