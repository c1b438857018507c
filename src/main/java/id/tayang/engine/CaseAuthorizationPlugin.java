package id.tayang.engine;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * What an official gets with a task: to work on it, to read its case while the case runs, and to read and write its history
 * and notes. Not more: with the engine's own default (UPDATE) he could move his own due date.
 */
@Component
public class CaseAuthorizationPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new CaseAuthorization());
        configuration.setEnableHistoricInstancePermissions(true);
        // Group ids come from lanes: words with dashes, parts of a lane after a dot.
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9._@-]+");
        configuration.setDefaultUserPermissionNameForTask(Permissions.TASK_WORK.getName());
    }
}
