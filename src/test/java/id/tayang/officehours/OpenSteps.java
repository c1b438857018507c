package id.tayang.officehours;

import id.tayang.calendar.WorkingCalendar;
import id.tayang.calendar.WorkingDuration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps that are under way, instead of the ledger. */
final class OpenSteps implements OpenDeadlines {

    private record Step(Instant began, WorkingDuration standard) {}

    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, Instant> deadlines = new LinkedHashMap<>();
    private RuntimeException failure;

    /** @param began on the office's clock */
    void begin(String id, LocalDateTime began, String standard, WorkingCalendar calendar) {
        var step = new Step(began.atZone(calendar.zone()).toInstant(), WorkingDuration.parse(standard));
        steps.put(id, step);
        deadlines.put(id, calendar.plus(step.began(), step.standard()));
    }

    Instant deadline(String id) {
        return deadlines.get(id);
    }

    /** The next move ends in this. */
    void failWith(RuntimeException failure) {
        this.failure = failure;
    }

    @Override
    public List<DeadlineMove> moves(WorkingCalendar next) {
        var moves = new ArrayList<DeadlineMove>();
        steps.forEach((id, step) -> {
            var from = deadlines.get(id);
            var to = next.plus(step.began(), step.standard());
            if (!to.equals(from)) {
                moves.add(new DeadlineMove(id, "kasus-" + id, "Judul " + id, "rilis-website", "Langkah", from, to));
            }
        });
        return moves;
    }

    @Override
    public List<DeadlineMove> move(WorkingCalendar next) {
        var moves = moves(next);
        if (failure != null) {
            var thrown = failure;
            failure = null;
            throw thrown;
        }
        moves.forEach(move -> deadlines.put(move.langkah(), move.menjadi()));
        return moves;
    }
}
