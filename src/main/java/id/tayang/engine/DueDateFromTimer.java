package id.tayang.engine;

import id.tayang.calendar.WorkingDuration;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Gives every user task the due date of the Mutu Baku timer that is drawn on it: non-interrupting, with a literal
 * duration. So the standard stands once in a model, on the timer. Of several such timers the earliest counts; a due date that
 * the model writes itself stays.
 */
final class DueDateFromTimer extends AbstractBpmnParseListener {

    @Override
    public void parseBoundaryTimerEventDefinition(Element definition, boolean interrupting, ActivityImpl timer) {
        var duration = definition.element("timeDuration");
        if (interrupting || duration == null || isExpression(duration.getText())) {
            return;
        }
        refuseUnreadable(duration.getText(), timer);
        userTask((ActivityImpl) timer.getEventScope())
                .filter(task -> task.getTaskDefinition().getDueDateExpression() == null)
                .ifPresent(task -> task.getTaskDefinition()
                        .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new TakeDueDate(timer.getId())));
    }

    /** The timer of a multi-instance task stands on the body around the task. */
    private static Optional<UserTaskActivityBehavior> userTask(ActivityImpl host) {
        var activity = host.getActivityBehavior() instanceof MultiInstanceActivityBehavior
                ? host.getActivities().get(0)
                : host;
        return activity.getActivityBehavior() instanceof UserTaskActivityBehavior task
                ? Optional.of(task)
                : Optional.empty();
    }

    private static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** At deployment rather than when the first case reaches the task. */
    private static void refuseUnreadable(String text, ActivityImpl timer) {
        try {
            WorkingDuration.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ProcessEngineException("%s: %s".formatted(timer.getId(), e.getMessage()), e);
        }
    }
}
