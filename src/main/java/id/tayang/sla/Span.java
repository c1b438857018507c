package id.tayang.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From one instant to another; empty when a clock was set back between them. */
record Span(Instant from, Instant to) {

    Span {
        if (to.isBefore(from)) {
            to = from;
        }
    }

    /** The same time with nothing counted twice. */
    static List<Span> union(List<Span> spans) {
        var union = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            var last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last == null || span.from().isAfter(last.to())) {
                union.add(span);
            } else if (span.to().isAfter(last.to())) {
                union.set(union.size() - 1, new Span(last.from(), span.to()));
            }
        }
        return union;
    }
}
