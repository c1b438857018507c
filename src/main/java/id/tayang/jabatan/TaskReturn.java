package id.tayang.jabatan;

import id.tayang.engine.SignedIn;
import id.tayang.engine.Unguarded;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives back what a substitute still held when his time was over: nobody has it then, and everybody of the position can take
 * it. He lost the right to it on the minute, with the position; this only takes his name off.
 */
@Component
class TaskReturn {

    private static final Logger LOG = LoggerFactory.getLogger(TaskReturn.class);

    /** For how long requests look after it themselves; the rounds do it longer. */
    private static final Duration ON_REQUEST = Duration.ofMinutes(2);

    private final StandInTable table;
    private final CurrentStandIns current;
    private final TaskService tasks;
    private final IdentityService identity;
    private final Unguarded unguarded;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TaskReturn(
            StandInTable table,
            CurrentStandIns current,
            TaskService tasks,
            IdentityService identity,
            Unguarded unguarded,
            SignedIn signedIn,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.current = current;
        this.tasks = tasks;
        this.identity = identity;
        this.unguarded = unguarded;
        this.signedIn = signedIn;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What ended a short while ago, before somebody looks at his tasks. */
    void now() {
        var justNow = clock.instant().minus(ON_REQUEST);
        current.ended().stream().filter(standIn -> !standIn.over(justNow)).forEach(this::tryGiveBack);
    }

    /** Also for when nobody uses the application at that minute. */
    @Scheduled(fixedDelayString = "${tayang.pengganti.periksa:PT10S}")
    void round() {
        current.ended().forEach(this::tryGiveBack);
    }

    private void tryGiveBack(StandIn standIn) {
        try {
            signedIn.asNobody(() -> transaction.executeWithoutResult(status -> giveBack(standIn)));
        } catch (OptimisticLockingException | ConcurrencyFailureException e) {
            // Somebody is finishing one of them at this moment; the next round finds what is left.
            LOG.debug("Tasks of {} are not back yet", standIn.title(), e);
        } catch (RuntimeException e) {
            // The right to them is gone anyway; whoever happened to ask must not fail for it.
            LOG.error("Tasks of {} could not be given back", standIn.title(), e);
        }
    }

    private void giveBack(StandIn standIn) {
        var held = goesOn(standIn) ? List.<Task>of() : held(standIn);
        var suspended = held.stream().filter(Task::isSuspended).count();
        // With a suspended case the round comes back: the engine changes nothing in it.
        if (suspended == 0 && !table.released(standIn.id(), clock.instant())) {
            return;
        }
        current.changed();
        unguarded.call(() -> {
            held.stream().filter(task -> !task.isSuspended()).forEach(task -> tasks.setAssignee(task.getId(), null));
            return null;
        });
    }

    /** Named anew without a gap, or the position has become his own. */
    private boolean goesOn(StandIn standIn) {
        return current.find(standIn.person(), standIn.position()).isPresent() || holds(standIn);
    }

    private boolean holds(StandIn standIn) {
        return identity.createUserQuery()
                        .userId(standIn.person())
                        .memberOfGroup(standIn.position())
                        .count()
                > 0;
    }

    private List<Task> held(StandIn standIn) {
        return tasks.createTaskQuery()
                .taskAssignee(standIn.person())
                .taskCandidateGroup(standIn.position())
                .includeAssignedTasks()
                .list();
    }
}
