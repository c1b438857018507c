package id.tayang.engine;

import java.util.ArrayList;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells of every step that somebody finishes; with a built-in listener, which no "skip custom listeners" leaves out. */
@Component
public class StepDonePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<StepDone> watchers;

    /** @param watchers asked for when the first step is done: they may need the engine themselves */
    public StepDonePlugin(ObjectProvider<StepDone> watchers) {
        this.watchers = watchers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = new ArrayList<>(
                Objects.requireNonNullElseGet(configuration.getCustomPostBPMNParseListeners(), ArrayList::new));
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
                    task.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, (TaskListener)
                            StepDonePlugin.this::tell);
                }
            }
        });
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private void tell(DelegateTask task) {
        var doer = task.getAssignee() != null
                ? task.getAssignee()
                : Context.getCommandContext().getAuthenticatedUserId();
        watchers.forEach(watcher -> watcher.done(task, doer));
    }
}
