package id.tayang.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** How a Mutu Baku is drawn: a boundary timer on a user task that does not interrupt, with a literal duration. */
final class StepTimer {

    private StepTimer() {}

    static boolean drawnAs(Element definition, boolean interrupting) {
        var duration = definition.element("timeDuration");
        return !interrupting && duration != null && !isExpression(duration.getText());
    }

    /** The task that a boundary timer is drawn on. The timer of a multi-instance task stands on the body around it. */
    static Optional<UserTaskActivityBehavior> task(ActivityImpl timer) {
        var host = (ActivityImpl) timer.getEventScope();
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
}
