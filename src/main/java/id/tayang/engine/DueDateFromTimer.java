package id.tayang.engine;

import id.tayang.calendar.WorkingDuration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.TaskListener;
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
        if (!StepTimer.drawnAs(definition, interrupting)) {
            return;
        }
        refuseUnreadable(definition.element("timeDuration").getText(), timer);
        StepTimer.task(timer)
                .filter(task -> task.getTaskDefinition().getDueDateExpression() == null)
                .ifPresent(task -> task.getTaskDefinition()
                        .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new TakeDueDate(timer.getId())));
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
