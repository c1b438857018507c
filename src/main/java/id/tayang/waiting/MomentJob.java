package id.tayang.waiting;

import java.time.Instant;
import org.camunda.bpm.engine.runtime.Job;

/** A timer on which a case stands still, and what the model says of it. */
record MomentJob(Job job, Listener listener) {

    String kasus() {
        return job.getProcessInstanceId();
    }

    Instant due() {
        return job.getDuedate().toInstant();
    }
}
