package id.tayang.jabatan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the position whose holder would in the end stand in for himself: A is stood in for by B, whose own position is stood
 * in for by A, or by a third who brings it back to A, all at the same time.
 *
 * @param held positions that a user holds himself
 */
record Circle(List<StandIn> others, Function<String, Set<String>> held) {

    /** The way round, beginning with what is to be named; empty when there is none. */
    Optional<List<StandIn>> closedBy(StandIn named) {
        return back(named, List.of(named), named.effective(), named.end());
    }

    private Optional<List<StandIn>> back(StandIn first, List<StandIn> way, Instant from, Instant until) {
        var own = held.apply(way.get(way.size() - 1).person());
        if (own.contains(first.position())) {
            return Optional.of(way);
        }
        return others.stream()
                .filter(next -> own.contains(next.position()))
                .filter(next -> !way.contains(next))
                .filter(next -> next.during(from, until))
                .map(next -> back(first, with(way, next), later(from, next.effective()), earlier(until, next.end())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<StandIn> with(List<StandIn> way, StandIn next) {
        var longer = new ArrayList<>(way);
        longer.add(next);
        return longer;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
