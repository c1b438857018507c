package id.tayang.engine;

import id.tayang.calendar.WorkingDuration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Gives every user task the due date of the Mutu Baku timer that is drawn on it: non-interrupting, with a literal
 * duration. So the standard stands once in a model, on the timer.
 */
final class DueDateFromTimer extends AbstractBpmnParseListener {

    @Override
    public void parseBoundaryTimerEventDefinition(Element definition, boolean interrupting, ActivityImpl timer) {
        var duration = definition.element("timeDuration");
        if (interrupting || duration == null || isExpression(duration.getText())) {
            return;
        }
        refuseUnreadable(duration.getText(), timer);
        if (timer.getEventScope() instanceof ActivityImpl host
                && host.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            task.getTaskDefinition()
                    .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new TakeDueDate(timer.getId()));
        }
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
