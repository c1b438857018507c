package id.tayang.engine;

import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Takes the date from the timer job itself, so that the two never differ by the time it takes to compute them. */
record TakeDueDate(String timer) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        timerDate((ExecutionEntity) task.getExecution())
                .filter(date -> task.getDueDate() == null || date.before(task.getDueDate()))
                .ifPresent(task::setDueDate);
    }

    /** The job stands on the task's execution, or on the one around it where the task is one of many. */
    private Optional<Date> timerDate(ExecutionEntity execution) {
        return Stream.iterate(execution, scope -> scope != null, ExecutionEntity::getParent)
                .flatMap(scope -> scope.getJobs().stream())
                .filter(job -> timer.equals(job.getActivityId()))
                .map(JobEntity::getDuedate)
                .findFirst();
    }
}
