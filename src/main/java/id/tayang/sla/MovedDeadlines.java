package id.tayang.sla;

import id.tayang.calendar.WorkingCalendar;
import id.tayang.calendar.WorkingDuration;
import id.tayang.engine.EngineTime;
import id.tayang.engine.StepTimers;
import id.tayang.engine.Unguarded;
import id.tayang.officehours.DeadlineMove;
import id.tayang.officehours.OpenDeadlines;
import id.tayang.sop.SopCatalog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Moves deadlines of open steps: of one, when somebody extends it; of all that it touches, when the calendar changes. */
@Component
class MovedDeadlines implements StepDeadlines, OpenDeadlines {

    /** The timer is created a moment before its task. */
    private static final Duration SLACK = Duration.ofSeconds(1);

    private final StepRows rows;
    private final CaseRows cases;
    private final StepTimers timers;
    private final Breach breach;
    private final Supplier<WorkingCalendar> calendars;
    private final EngineTime time;
    private final EscalationSchedule escalation;
    private final SopCatalog sops;
    private final Unguarded unguarded;

    MovedDeadlines(
            StepRows rows,
            CaseRows cases,
            StepTimers timers,
            Breach breach,
            Supplier<WorkingCalendar> calendars,
            EngineTime time,
            EscalationSchedule escalation,
            SopCatalog sops,
            Unguarded unguarded) {
        this.rows = rows;
        this.cases = cases;
        this.timers = timers;
        this.breach = breach;
        this.calendars = calendars;
        this.time = time;
        this.escalation = escalation;
        this.sops = sops;
        this.unguarded = unguarded;
    }

    @Override
    public void extend(String task, Instant deadline) {
        rows.find(task)
                .filter(row -> row.open() && row.standard() != null)
                .ifPresent(row -> put(row.withDeadline(deadline), calendars.get()));
    }

    @Override
    public List<DeadlineMove> moves(WorkingCalendar next) {
        return moves(shifts(next));
    }

    @Override
    public List<DeadlineMove> move(WorkingCalendar next) {
        var shifts = shifts(next);
        shifts.forEach(shift -> put(shift.after(), next));
        return moves(shifts);
    }

    /** One that was given more time may keep its deadline, though its standard now ends elsewhere. */
    private List<DeadlineMove> moves(List<Shift> shifts) {
        return shifts.stream()
                .filter(shift -> !shift.before().deadline().equals(shift.after().deadline()))
                .map(this::move)
                .toList();
    }

    private List<Shift> shifts(WorkingCalendar next) {
        return rows.open().stream()
                .filter(row -> row.standard() != null)
                .flatMap(row -> shift(row, next).stream())
                .toList();
    }

    /**
     * What the calendar makes of the start and the standard of a step, against what stands in the ledger: so it also finds
     * the steps that an earlier change has missed, as one made in the configuration.
     */
    private static Optional<Shift> shift(StepRow row, WorkingCalendar next) {
        var due = next.plus(row.created(), WorkingDuration.parse(row.standard()));
        if (Duration.between(due, row.standardDeadline()).abs().compareTo(SLACK) < 0) {
            return Optional.empty();
        }
        var minutes = next.workingTimeBetween(row.created(), due).toMinutes();
        var deadline = row.extended() && row.deadline().isAfter(due) ? row.deadline() : due;
        return Optional.of(new Shift(row, row.withStandard(minutes, due).withDeadline(deadline)));
    }

    private DeadlineMove move(Shift shift) {
        var row = shift.before();
        return new DeadlineMove(
                row.id(),
                row.kasus(),
                cases.title(row.kasus()),
                row.sop(),
                row.name(),
                row.deadline(),
                shift.after().deadline());
    }

    private void put(StepRow row, WorkingCalendar calendar) {
        var ahead = row.deadline().isAfter(time.now());
        if (ahead && row.breachNoted() != null) {
            breach.withdraw(row);
        }
        rows.moveDeadline(withMessages(ahead ? row.withoutBreach() : row, calendar));
        timers.move(row.id(), row.deadline());
    }

    /** A breach that was told of the old deadline is told again of the new one; a warning is not repeated. */
    private StepRow withMessages(StepRow row, WorkingCalendar calendar) {
        if (row.outside()) {
            return row;
        }
        var sent = EscalationSchedule.standing(row.stage(), row.deadline(), time.now());
        return unguarded
                .call(() -> sops.findVersion(row.definition()))
                .map(sop -> row.withMessages(
                        sent,
                        escalation.next(
                                calendar, sop, row.pelaksana(), row.standard(), row.created(), row.deadline(), sent)))
                .orElse(row);
    }

    private record Shift(StepRow before, StepRow after) {}
}
