package id.tayang.sla;

import id.tayang.engine.CaseComment;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts what happened in a case into order.
 *
 * @param people gives the name of a user
 * @param units gives the name of a group
 * @param capacities gives as what a substitute has a step; null for others
 * @param voices gives as what a substitute wrote a note; null for others
 */
record Timeline(
        StepClock clock,
        UnaryOperator<String> people,
        UnaryOperator<String> units,
        Function<LedgerStep, String> capacities,
        Function<CaseComment, String> voices) {

    List<TimelineEntry> of(
            List<LedgerStep> steps, List<WaitRow> waits, List<CaseComment> notes, List<ActionRow> actions) {
        Map<String, String> names = steps.stream().collect(Collectors.toMap(LedgerStep::id, LedgerStep::nama));
        return Stream.of(
                        steps.stream().map(this::step),
                        waits.stream().map(this::wait),
                        notes.stream().map(this::note),
                        actions.stream().map(action -> action(action, names)))
                .flatMap(entries -> entries.map(TimelineEntry.class::cast))
                .sorted(Comparator.comparing(TimelineEntry::pada))
                .toList();
    }

    private TimelineEntry.Step step(LedgerStep step) {
        return new TimelineEntry.Step(
                step.id(),
                step.dibuat(),
                step.diambil(),
                step.selesai(),
                step.aktivitas(),
                step.no(),
                step.nama(),
                units.apply(step.unit()),
                step.luar(),
                step.ulangan(),
                people.apply(step.oleh()),
                capacities.apply(step),
                step.standar(),
                step.tenggat(),
                clock.waiting(step),
                clock.working(step),
                step.putusan().label(),
                step.late(clock.now()));
    }

    private TimelineEntry.Wait wait(WaitRow wait) {
        return new TimelineEntry.Wait(
                wait.mulai(), wait.selesai(), wait.nama(), clock.minutes(wait.mulai(), wait.selesai()));
    }

    private TimelineEntry.Note note(CaseComment note) {
        return new TimelineEntry.Note(
                note.pada().truncatedTo(ChronoUnit.MILLIS), people.apply(note.oleh()), voices.apply(note), note.teks());
    }

    private TimelineEntry.Action action(ActionRow action, Map<String, String> names) {
        UnaryOperator<String> shown =
                action.jenis() == Tindakan.ALIHKAN ? group -> group == null ? null : units.apply(group) : text -> text;
        return new TimelineEntry.Action(
                action.pada(),
                action.jenis().label(),
                names.getOrDefault(action.langkah(), ""),
                people.apply(action.oleh()),
                action.alasan(),
                shown.apply(action.dari()),
                shown.apply(action.menjadi()));
    }
}
