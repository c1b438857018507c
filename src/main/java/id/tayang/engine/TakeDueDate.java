package id.tayang.engine;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Takes the date from the timer job itself, so that the two never differ by the time it takes to compute them. */
record TakeDueDate(String timer) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        if (task.getDueDate() == null) {
            timerDate((ExecutionEntity) task.getExecution()).ifPresent(task::setDueDate);
        }
    }

    private Optional<Date> timerDate(ExecutionEntity execution) {
        return execution.getJobs().stream()
                .filter(job -> timer.equals(job.getActivityId()))
                .map(JobEntity::getDuedate)
                .findFirst();
    }
}
