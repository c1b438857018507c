package id.tayang.sla;

import id.tayang.OfficeTime;
import id.tayang.engine.DeadlinePassed;
import id.tayang.engine.EngineTime;
import id.tayang.engine.Unguarded;
import id.tayang.sop.SopCatalog;
import id.tayang.sop.StandardText;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What the timer of a step does: it marks the ledger, and raises an incident where Cockpit counts what needs somebody. The
 * incident hangs on the execution of the task, and so goes when the step is done; the mark stays.
 */
@Component
class Breach implements DeadlinePassed {

    /** Type of the incident. */
    static final String INCIDENT = "slaBreach";

    private static final Logger LOG = LoggerFactory.getLogger(Breach.class);

    private final StepRows rows;
    private final SopCatalog sops;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Unguarded unguarded;
    private final EngineTime time;
    private final OfficeTime officeTime;
    private final ApplicationEventPublisher events;

    Breach(
            StepRows rows,
            SopCatalog sops,
            RuntimeService runtime,
            TaskService tasks,
            Unguarded unguarded,
            EngineTime time,
            OfficeTime officeTime,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.sops = sops;
        this.runtime = runtime;
        this.tasks = tasks;
        this.unguarded = unguarded;
        this.time = time;
        this.officeTime = officeTime;
        this.events = events;
    }

    @Override
    public void passed(String task) {
        try {
            rows.find(task).filter(this::late).ifPresent(this::note);
        } catch (RuntimeException e) {
            // The verdict comes from the timestamps all the same; a timer that fails again and again helps nobody. What
            // the
            // engine or the database refuses has broken the transaction by now, though: that timer runs again.
            LOG.error("The breach of task {} was not noted", task, e);
        }
    }

    private boolean late(StepRow row) {
        return row.breachNoted() == null
                && row.deadline() != null
                && !row.deadline().isAfter(time.now());
    }

    private void note(StepRow row) {
        var now = time.now();
        rows.noteBreach(row.id(), now);
        events.publishEvent(new BreachNoted(row.deadline(), now));
        unguarded.call(() -> {
            var task = tasks.createTaskQuery().taskId(row.id()).singleResult();
            return task == null
                    ? null
                    : runtime.createIncident(INCIDENT, task.getExecutionId(), row.id(), message(row));
        });
    }

    /** Takes the mark and the incident back, when the deadline was moved to lie ahead again. */
    void withdraw(StepRow row) {
        unguarded.call(() -> {
            runtime.createIncidentQuery()
                    .incidentType(INCIDENT)
                    .configuration(row.id())
                    .list()
                    .forEach(incident -> runtime.resolveIncident(incident.getId()));
            return null;
        });
    }

    private String message(StepRow row) {
        var pelaksana = sops.findVersion(row.definition())
                .flatMap(sop -> sop.laneName(row.pelaksana()))
                .orElse(row.pelaksana());
        return "Terlambat: %s (%s), sejak %s, standar %s."
                .formatted(row.name(), pelaksana, officeTime.full(row.deadline()), StandardText.of(row.standard()));
    }
}
