package id.tayang.trial;

import id.tayang.calendar.WorkingCalendar;
import id.tayang.calendar.WorkingDuration;
import id.tayang.sop.NextStep;
import id.tayang.sop.NextStep.Jenis;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through a model step by step, each of them taking its standard on the working calendar. */
class StandardRun {

    /** A case that takes more steps than this goes round and round. */
    private static final int MOST = 100;

    /** A step as it was done. */
    record Done(NextStep step, Instant from, Instant until, boolean again, boolean unreadable) {}

    private record Token(NextStep step, Instant at) {}

    private final WorkingCalendar calendar;
    private final Map<String, String> standards;
    private final GoodWay good;
    private final Choices choices;
    private final List<Done> done = new ArrayList<>();
    private final Set<String> ends = new LinkedHashSet<>();
    private final Map<String, Set<String>> reach = new HashMap<>();
    private Instant end;

    /** @param standards ISO literal by activity; none for a step without */
    StandardRun(WorkingCalendar calendar, Map<String, String> standards, GoodWay good, Choices choices) {
        this.calendar = calendar;
        this.standards = standards;
        this.good = good;
        this.choices = choices;
    }

    void from(String start, Instant at) {
        end = at;
        var tokens = tokens(choices.follow(start, "Mulai", false), at);
        while (!tokens.isEmpty() && done.size() < MOST) {
            var next = ready(tokens);
            var here = tokens.stream()
                    .filter(token -> token.step().aktivitas().equals(next.step().aktivitas()))
                    .toList();
            tokens.removeAll(here);
            var arrived = here.stream().map(Token::at).max(Instant::compareTo).orElseThrow();
            tokens.addAll(pass(next.step(), arrived));
        }
    }

    List<Done> done() {
        return done;
    }

    Set<String> ends() {
        return ends;
    }

    Instant end() {
        return end;
    }

    boolean endless() {
        return done.size() >= MOST;
    }

    private List<Token> pass(NextStep step, Instant arrived) {
        if (step.jenis() == Jenis.AKHIR) {
            ends.add(step.nama());
            end = end.isAfter(arrived) ? end : arrived;
            return List.of();
        }
        var again = done.stream().anyMatch(row -> row.step().aktivitas().equals(step.aktivitas()));
        var row = row(step, arrived, again);
        done.add(row);
        end = end.isAfter(row.until()) ? end : row.until();
        return tokens(choices.follow(step.aktivitas(), step.nama(), again), row.until());
    }

    private Done row(NextStep step, Instant arrived, boolean again) {
        var standard = standards.get(step.aktivitas());
        if (step.jenis() == Jenis.TUNGGU || standard == null) {
            return new Done(step, arrived, arrived, again, false);
        }
        try {
            var duration = WorkingDuration.parse(standard);
            var from = calendar.plus(arrived, WorkingDuration.of(Duration.ZERO));
            return new Done(step, from, calendar.plus(from, duration), again, false);
        } catch (IllegalArgumentException e) {
            return new Done(step, arrived, arrived, again, true);
        }
    }

    private static List<Token> tokens(List<NextStep> steps, Instant at) {
        return new ArrayList<>(steps.stream().map(step -> new Token(step, at)).toList());
    }

    /** Where ways run beside each other, a step waits for those that still lead to it. */
    private Token ready(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> tokens.stream()
                        .noneMatch(other ->
                                !other.step().aktivitas().equals(token.step().aktivitas())
                                        && reachable(other.step().aktivitas())
                                                .contains(token.step().aktivitas())))
                .min(Comparator.comparing(Token::at))
                .orElse(tokens.get(0));
    }

    private Set<String> reachable(String activity) {
        return reach.computeIfAbsent(activity, from -> {
            var found = new HashSet<String>();
            var open = new ArrayDeque<>(List.of(from));
            while (!open.isEmpty()) {
                for (var next : good.after(open.pop())) {
                    if (next.jenis() != Jenis.AKHIR && found.add(next.aktivitas())) {
                        open.push(next.aktivitas());
                    } else {
                        found.add(next.aktivitas());
                    }
                }
            }
            return found;
        });
    }
}
