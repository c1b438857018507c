package id.tayang.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells when the timer of a step fires, wherever the model goes from there. */
@Component
public class DeadlinePassedPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<DeadlinePassed> watchers;

    /** @param watchers asked for when the first timer fires: they may need the engine themselves */
    public DeadlinePassedPlugin(ObjectProvider<DeadlinePassed> watchers) {
        this.watchers = watchers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = new ArrayList<>(
                Objects.requireNonNullElseGet(configuration.getCustomPostBPMNParseListeners(), ArrayList::new));
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseBoundaryTimerEventDefinition(
                    Element definition, boolean interrupting, ActivityImpl timer) {
                if (StepTimer.drawnAs(definition, interrupting)
                        && StepTimer.task(timer).isPresent()) {
                    timer.addBuiltInListener(
                            ExecutionListener.EVENTNAME_START, (ExecutionListener) DeadlinePassedPlugin.this::tell);
                }
            }
        });
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private void tell(DelegateExecution timer) {
        for (var task : tasks()) {
            watchers.forEach(watcher -> watcher.passed(task));
        }
    }

    /** The timer stands on the scope of the task; around it, where the task is one of many. */
    private static List<String> tasks() {
        var job = Context.getCommandContext().getCurrentJob();
        if (job == null || job.getExecutionId() == null) {
            return List.of();
        }
        var executions = Context.getCommandContext().getExecutionManager();
        return within(executions.findExecutionById(job.getExecutionId()))
                .flatMap(scope -> scope.getTasks().stream())
                .map(TaskEntity::getId)
                .toList();
    }

    private static Stream<ExecutionEntity> within(ExecutionEntity scope) {
        return Stream.concat(Stream.of(scope), scope.getExecutions().stream().flatMap(DeadlinePassedPlugin::within));
    }
}
