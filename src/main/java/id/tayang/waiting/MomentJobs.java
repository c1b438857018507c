package id.tayang.waiting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.management.JobDefinitionQuery;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** The timers on which running cases stand still. The engine's other timers, such as those of deadlines, are none. */
@Component
class MomentJobs {

    /** As the engine calls the jobs of such timers. */
    private static final String STANDING = "timer-intermediate-transition";

    private final ManagementService management;
    private final Listeners listeners;

    MomentJobs(ManagementService management, Listeners listeners) {
        this.management = management;
        this.listeners = listeners;
    }

    /** @param where the places that are asked for; the timers of others are not read */
    Stream<MomentJob> at(Predicate<Listener> where) {
        return definitions().list().stream()
                .filter(definition -> where.test(listener(definition)))
                .flatMap(definition -> waiting().jobDefinitionId(definition.getId()).list().stream()
                        .map(job -> new MomentJob(job, listener(definition))));
    }

    /** Those of one case. */
    List<MomentJob> of(String kasus) {
        return waiting().processInstanceId(kasus).list().stream()
                .flatMap(job -> definitions().jobDefinitionId(job.getJobDefinitionId()).list().stream()
                        .map(definition -> new MomentJob(job, listener(definition))))
                .toList();
    }

    /** Empty when the timer has fired, does not stand for a case that waits, or never was. */
    Optional<MomentJob> find(String id) {
        return Optional.ofNullable(waiting().jobId(id).singleResult())
                .flatMap(job -> Optional.ofNullable(definitions()
                                .jobDefinitionId(job.getJobDefinitionId())
                                .singleResult())
                        .map(definition -> new MomentJob(job, listener(definition))));
    }

    private JobQuery waiting() {
        return management.createJobQuery().timers().active().withRetriesLeft();
    }

    private JobDefinitionQuery definitions() {
        return management.createJobDefinitionQuery().jobType(STANDING);
    }

    private Listener listener(JobDefinition definition) {
        return listeners.of(definition.getProcessDefinitionId(), definition.getActivityId());
    }
}
