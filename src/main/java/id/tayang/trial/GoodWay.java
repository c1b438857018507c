package id.tayang.trial;

import id.tayang.sop.NextStep;
import id.tayang.sop.NextStep.Jenis;
import id.tayang.sop.TriedSop;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which way is the good case: the one that does most rows of the signed SOP before it ends, and of those the one with the fewest
 * steps besides. The model does not say it: its default flow is often the way back.
 */
class GoodWay {

    /** How many steps are looked at before the first answer has to do. */
    private static final int PATIENCE = 20_000;

    /** @param rows rows of the signed SOP still to be done; @param steps all steps still to be taken */
    private record Ahead(int rows, int steps) {

        static final Comparator<Ahead> BETTER = Comparator.comparingInt(Ahead::rows)
                .thenComparing(Comparator.comparingInt(Ahead::steps).reversed());
    }

    private final TriedSop tried;
    private final Map<String, List<NextStep>> known = new HashMap<>();
    private int looked;

    GoodWay(TriedSop tried) {
        this.tried = tried;
    }

    List<NextStep> after(String activity) {
        return known.computeIfAbsent(activity, id -> tried.flow().after(id));
    }

    /**
     * The answer whose best way is the best of all; the first one where they are equal.
     *
     * @param done activities of the steps done before: going back to one is no way on, unless there is no other
     */
    String answer(String activity, Set<String> done, List<String> answers, Map<String, List<NextStep>> leads) {
        var behind = new HashSet<>(done);
        behind.add(activity);
        return best(answers, leads, behind)
                .or(() -> best(answers, leads, Set.of(activity)))
                .orElse(answers.get(0));
    }

    private Optional<String> best(List<String> answers, Map<String, List<NextStep>> leads, Set<String> behind) {
        Optional<String> best = Optional.empty();
        Optional<Ahead> bestAhead = Optional.empty();
        for (var answer : answers) {
            var ahead = best(leads.get(answer), new HashSet<>(behind));
            if (ahead.isPresent() && (bestAhead.isEmpty() || Ahead.BETTER.compare(ahead.get(), bestAhead.get()) > 0)) {
                best = Optional.of(answer);
                bestAhead = ahead;
            }
        }
        return best;
    }

    private Optional<Ahead> best(List<NextStep> nexts, Set<String> passed) {
        return nexts.stream().flatMap(next -> ahead(next, passed).stream()).max(Ahead.BETTER);
    }

    /** Empty for a way that comes round again. */
    private Optional<Ahead> ahead(NextStep next, Set<String> passed) {
        if (next.jenis() == Jenis.AKHIR) {
            return Optional.of(new Ahead(0, 0));
        }
        if (++looked > PATIENCE || !passed.add(next.aktivitas())) {
            return Optional.empty();
        }
        var further = best(after(next.aktivitas()), passed);
        passed.remove(next.aktivitas());
        return further.map(ahead -> new Ahead(ahead.rows() + (ratified(next) ? 1 : 0), ahead.steps() + 1));
    }

    private boolean ratified(NextStep next) {
        return tried.sop()
                .row(next.aktivitas())
                .filter(row -> !row.number().isEmpty())
                .filter(row -> !"disimpulkan".equals(row.properties().get("sop.asal")))
                .isPresent();
    }
}
