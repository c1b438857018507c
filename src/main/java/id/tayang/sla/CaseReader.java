package id.tayang.sla;

import id.tayang.calendar.WorkingCalendar;
import id.tayang.engine.CaseComment;
import id.tayang.engine.CaseComments;
import id.tayang.engine.Unguarded;
import id.tayang.identity.People;
import id.tayang.jabatan.Capacity;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;

/** Reads a case from the ledger, and from the engine what only the engine knows: names and notes. */
@Component
class CaseReader implements CaseSheets {

    private final CaseQueries ledger;
    private final ActionLog actions;
    private final CaseComments comments;
    private final People people;
    private final Units units;
    private final Capacity capacity;
    private final HistoryService history;
    private final Unguarded unguarded;
    private final Supplier<WorkingCalendar> calendars;
    private final Clock clock;

    CaseReader(
            CaseQueries ledger,
            ActionLog actions,
            CaseComments comments,
            People people,
            Units units,
            Capacity capacity,
            HistoryService history,
            Unguarded unguarded,
            Supplier<WorkingCalendar> calendars,
            Clock clock) {
        this.ledger = ledger;
        this.actions = actions;
        this.comments = comments;
        this.people = people;
        this.units = units;
        this.capacity = capacity;
        this.history = history;
        this.unguarded = unguarded;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Optional<CaseSheet> find(String kasus) {
        return unguarded.call(() -> {
            var row = ledger.find(kasus);
            var steps = ledger.steps(kasus);
            var known = row.isPresent() || !steps.isEmpty() || started(kasus);
            return known ? Optional.of(sheet(kasus, row.orElse(null), steps)) : Optional.empty();
        });
    }

    private CaseSheet sheet(String kasus, CaseSheet.Kasus row, List<LedgerStep> steps) {
        var time = new StepClock(calendars.get(), clock.instant());
        var written = comments.of(kasus);
        var done = actions.of(kasus);
        var names = people.names(Stream.of(
                        steps.stream().map(LedgerStep::oleh),
                        written.stream().map(CaseComment::oleh),
                        done.stream().map(ActionRow::oleh))
                .flatMap(users -> users)
                .toList());
        var definition = definition(row, steps);
        UnaryOperator<String> unit = group -> definition == null ? group : units.name(definition, group);
        var timeline = new Timeline(time, names::get, unit, capacities(kasus), voices(steps))
                .of(steps, ledger.waits(kasus), written, done);
        var open = steps.stream()
                .filter(LedgerStep::open)
                .map(step -> clockOf(step, time, names.get(step.oleh()), unit))
                .toList();
        var offered = open.isEmpty() ? List.<CaseSheet.Kelompok>of() : units.of(definition);
        return new CaseSheet(calendars.get().zone().getId(), time.now(), row, open, timeline, offered);
    }

    /** Of a step that is done what was noted then; of an open one what its holder is now. */
    private Function<LedgerStep, String> capacities(String kasus) {
        var finished = capacity.finished(kasus);
        return step -> step.open() ? capacity.now(step.oleh(), step.unit()).orElse(null) : finished.get(step.id());
    }

    /** A note belongs to no step: it was written for a position when that position has a step in the case. */
    private Function<CaseComment, String> voices(List<LedgerStep> steps) {
        var units = steps.stream().map(LedgerStep::unit).toList();
        return note -> capacity.at(note.oleh(), note.pada()).entrySet().stream()
                .filter(acting -> units.contains(acting.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Of the newest step rather than of the case: the case may have moved to another version since. */
    private static String definition(CaseSheet.Kasus row, List<LedgerStep> steps) {
        if (!steps.isEmpty()) {
            return steps.get(steps.size() - 1).definisi();
        }
        return row == null ? null : row.definisi();
    }

    private boolean started(String kasus) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceId(kasus)
                        .count()
                > 0;
    }

    private static OpenStep clockOf(LedgerStep step, StepClock time, String holder, UnaryOperator<String> unit) {
        return new OpenStep(
                step.id(),
                step.aktivitas(),
                step.no(),
                step.nama(),
                unit.apply(step.pelaksana()),
                step.unit(),
                unit.apply(step.unit()),
                step.luar(),
                step.oleh(),
                holder,
                step.ulangan(),
                step.standar(),
                step.dibuat(),
                step.diambil(),
                step.tenggatAwal(),
                step.tenggat(),
                time.minutes(step.dibuat(), null),
                time.left(step),
                step.late(time.now()));
    }
}
