package id.tayang.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * A claimed task is completed by the one who claimed it. The engine itself lets everybody of the group complete it, and an
 * approval would stand under a name that did not give it. What runs without a signed-in user (a job, a timer) is free.
 */
@Component
public class OnlyAssigneeCompletes extends AbstractProcessEnginePlugin {

    public OnlyAssigneeCompletes() {}

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // The engine's own two, the second with one check more. A task listener would do as well, but the engine wraps
        // what a
        // listener throws, and the official would see an internal error instead of the refusal.
        configuration.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new Checker())));
    }

    private static class Checker extends AuthorizationCommandChecker {
        @Override
        public void checkTaskWork(TaskEntity task) {
            super.checkTaskWork(task);
            var user = Context.getCommandContext().getAuthenticatedUserId();
            var assignee = task.getAssignee();
            if (user != null && assignee != null && !assignee.equals(user)) {
                throw new AuthorizationException(
                        "Tugas ini sedang dikerjakan oleh %s. Hanya yang mengambil tugas yang dapat menyelesaikannya."
                                .formatted(assignee));
            }
        }
    }
}
