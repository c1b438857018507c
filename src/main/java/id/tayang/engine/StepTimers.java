package id.tayang.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/** Moves the deadline of a step that is open: its due date and its timer together. */
@Component
public class StepTimers {

    private final ProcessEngineConfigurationImpl configuration;

    public StepTimers(ProcessEngine engine) {
        this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /**
     * Sets the due date, and the timer to fire then; one that has fired already is set anew. Joins the transaction of the
     * caller and checks no permission.
     *
     * @param task id of an open task; nothing happens when it is done
     */
    public void move(String task, Instant deadline) {
        configuration.getCommandExecutorTxRequired().execute(context -> {
            move(context, task, Date.from(deadline));
            return null;
        });
    }

    private void move(CommandContext context, String id, Date deadline) {
        var task = context.getTaskManager().findTaskById(id);
        if (task == null) {
            return;
        }
        task.setDueDate(deadline);
        Stream.iterate(task.getExecution(), scope -> scope != null, ExecutionEntity::getParent)
                .flatMap(scope -> timer(scope).stream())
                .findFirst()
                .ifPresent(timer -> timer.setDuedate(deadline));
    }

    private static Optional<TimerEntity> timer(ExecutionEntity scope) {
        if (!scope.isScope() || scope.getActivity() == null) {
            return Optional.empty();
        }
        return TimerDeclarationImpl.getDeclarationsForScope(scope.getActivity()).values().stream()
                .filter(declared -> isStandard(scope, declared))
                .findFirst()
                .map(declared -> waiting(scope, declared).orElseGet(() -> declared.createTimer(scope)));
    }

    private static boolean isStandard(ExecutionEntity scope, TimerDeclarationImpl declared) {
        var timer = scope.getProcessDefinition().findActivity(declared.getActivityId());
        return timer != null
                && TimerExecuteNestedActivityJobHandler.TYPE.equals(declared.getJobHandlerType())
                && !declared.isInterruptingTimer()
                && StepTimer.task(timer).isPresent();
    }

    private static Optional<TimerEntity> waiting(ExecutionEntity scope, TimerDeclarationImpl declared) {
        return scope.getJobs().stream()
                .filter(job -> declared.getActivityId().equals(job.getActivityId()))
                .map(TimerEntity.class::cast)
                .findFirst();
    }
}
