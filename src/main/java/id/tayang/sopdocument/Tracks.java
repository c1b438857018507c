package id.tayang.sopdocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where arrows that don't go straight on run: upright beside the symbols, in the lane that they leave, and never two on the same
 * line.
 */
class Tracks {

    private static final double NEAREST = 1.5;
    private static final double APART = 1.4;

    /**
     * @param right whether it leaves the symbol to the right
     * @param x in millimetres from the first lane
     */
    record Track(boolean right, double x, int slot) {}

    private record Taken(int lane, boolean right, int slot, int from, int to) {
        boolean meets(Taken other) {
            return lane == other.lane
                    && right == other.right
                    && slot == other.slot
                    && from <= other.to
                    && other.from <= to;
        }
    }

    private final SopDocument document;
    private final Columns columns;
    private final List<Taken> taken = new ArrayList<>();
    private final Map<Arrow, Track> tracks = new LinkedHashMap<>();

    Tracks(SopDocument document, Columns columns) {
        this.document = document;
        this.columns = columns;
        document.arrows().stream()
                .filter(arrow -> !arrow.straightOn())
                .forEach(arrow -> tracks.put(arrow, track(arrow)));
    }

    Track of(Arrow arrow) {
        return tracks.get(arrow);
    }

    private Track track(Arrow arrow) {
        var from = document.rows().get(arrow.from()).lane();
        var to = document.rows().get(arrow.to()).lane();
        // Two arrows of one symbol leave it to different sides, as long as it has two.
        var wanted = to >= from;
        var right = tracks.entrySet().stream()
                        .anyMatch(other -> other.getKey().from() == arrow.from()
                                && other.getValue().right() == wanted)
                != wanted;
        for (var slot = 0; ; slot++) {
            var place = new Taken(
                    from, right, slot, Math.min(arrow.from(), arrow.to()), Math.max(arrow.from(), arrow.to()));
            if (taken.stream().noneMatch(place::meets)) {
                taken.add(place);
                var edge = NEAREST + slot * APART;
                return new Track(
                        right, right ? (from + 1) * columns.lane() - edge : from * columns.lane() + edge, slot);
            }
        }
    }
}
