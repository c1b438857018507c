package id.tayang.sopdocument;

import id.tayang.sop.Langkah;
import id.tayang.sop.NextStep;
import id.tayang.sop.NextStep.Jenis;
import id.tayang.sop.NextStep.Syarat;
import id.tayang.sop.Sop;
import id.tayang.sop.StepFlow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From row to row: what the system does on the way, waits and rows that the edition leaves out are passed through. The signed
 * edition goes from row to row in their order, and elsewhere only where the signed text says so.
 */
class RowFlow {

    private static final String LITERAL = "harfiah";

    /** A way out of a row: to a row, or to an end of the procedure. */
    record Way(NextStep next, List<Syarat> answers, List<String> system, List<String> waits) {}

    private final StepFlow steps;
    private final Edition edition;
    private final List<Langkah> rows;
    private final Map<String, List<Way>> ways = new LinkedHashMap<>();

    RowFlow(Sop sop, StepFlow steps, Edition edition) {
        this.steps = steps;
        this.edition = edition;
        this.rows = sop.langkah().stream()
                .filter(row -> edition == Edition.DIJALANKAN || DocumentReader.ratified(row))
                .toList();
        rows.forEach(row -> ways.put(row.activityId(), ways(row.activityId(), new HashSet<>(), Met.NOTHING)));
    }

    List<Langkah> rows() {
        return rows;
    }

    List<Arrow> arrows() {
        Set<Arrow> arrows = new LinkedHashSet<>();
        for (var i = 0; i < rows.size(); i++) {
            var from = i;
            drawn(rows.get(i)).forEach(way -> arrows.add(new Arrow(from, index(way.next()), label(way))));
            if (edition == Edition.DISAHKAN && i + 1 < rows.size()) {
                var goesOn = arrows.stream().anyMatch(arrow -> arrow.from() == from && arrow.straightOn());
                if (!goesOn) {
                    arrows.add(new Arrow(i, i + 1, ""));
                }
            }
        }
        return List.copyOf(arrows);
    }

    /** Whether somebody decides at the end of a row where the case goes. */
    boolean decides(Langkah row) {
        return drawn(row).stream().anyMatch(way -> !label(way).isEmpty())
                && ways.get(row.activityId()).size() > 1;
    }

    /** What stands in no symbol: ends, waits, what the system does. */
    List<String> remarks(Langkah row) {
        var own = ways.get(row.activityId());
        var ends = own.stream()
                .filter(way ->
                        way.next().jenis() == Jenis.AKHIR && !way.answers().isEmpty())
                .map(way -> "%s: %s, selesai."
                        .formatted(
                                way.answers().stream()
                                        .map(answer -> answer.tanya() + " " + answer.jawab())
                                        .collect(Collectors.joining(", ")),
                                way.next().nama()));
        var waits = own.stream()
                .flatMap(way -> way.waits().stream())
                .distinct()
                .map(wait -> "Menunggu (waktu tidak dihitung): %s.".formatted(wait));
        var system =
                own.stream().flatMap(way -> way.system().stream()).distinct().toList();
        return Stream.of(
                        ends,
                        waits,
                        system.isEmpty()
                                ? Stream.<String>of()
                                : Stream.of("Sistem: " + String.join("; ", system) + "."))
                .flatMap(texts -> texts)
                .toList();
    }

    /** Questions of the model that the signed document does not ask, each with its answers. */
    Map<String, Set<String>> inferredQuestions(Langkah row) {
        Map<String, Set<String>> questions = new LinkedHashMap<>();
        for (var way : ways.getOrDefault(row.activityId(), List.of())) {
            way.answers().stream()
                    .filter(answer -> !LITERAL.equals(answer.asal()))
                    .forEach(answer -> questions
                            .computeIfAbsent(answer.tanya(), unknown -> new LinkedHashSet<>())
                            .add(answer.jawab()));
        }
        return questions;
    }

    /** In the signed edition one way for each answer that the signed text gives. */
    private List<Way> drawn(Langkah row) {
        var toRows = ways.get(row.activityId()).stream()
                .filter(way -> way.next().jenis() == Jenis.LANGKAH)
                .toList();
        if (edition == Edition.DIJALANKAN) {
            return toRows;
        }
        return List.copyOf(toRows.stream()
                .filter(way -> !way.answers().isEmpty() && literal(way.answers().get(0)))
                .collect(Collectors.toMap(this::label, way -> way, (one, other) -> one, LinkedHashMap::new))
                .values());
    }

    private String label(Way way) {
        return way.answers().stream()
                .filter(answer -> edition == Edition.DIJALANKAN || literal(answer))
                .map(Syarat::jawab)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean literal(Syarat answer) {
        return LITERAL.equals(answer.asal());
    }

    private int index(NextStep next) {
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).activityId().equals(next.aktivitas())) {
                return i;
            }
        }
        throw new IllegalArgumentException(next.aktivitas());
    }

    /** What was met on the way so far. */
    private record Met(List<Syarat> answers, List<String> system, List<String> waits) {

        static final Met NOTHING = new Met(List.of(), List.of(), List.of());

        Met plus(NextStep next) {
            return new Met(join(answers, next.syarat()), join(system, next.melalui()), waits);
        }

        Met waiting(NextStep next) {
            return new Met(answers, system, join(waits, List.of(next.nama())));
        }

        private static <T> List<T> join(List<T> some, List<T> more) {
            return Stream.concat(some.stream(), more.stream()).distinct().toList();
        }
    }

    private List<Way> ways(String activity, Set<String> passed, Met met) {
        var found = new ArrayList<Way>();
        if (!passed.add(activity)) {
            return found;
        }
        for (var next : steps.after(activity)) {
            var now = met.plus(next);
            if (next.jenis() == Jenis.TUNGGU) {
                found.addAll(ways(next.aktivitas(), new HashSet<>(passed), now.waiting(next)));
            } else if (next.jenis() == Jenis.LANGKAH && rows.stream().noneMatch(row -> is(row, next))) {
                found.addAll(ways(next.aktivitas(), new HashSet<>(passed), now));
            } else {
                found.add(new Way(next, now.answers(), now.system(), now.waits()));
            }
        }
        return found;
    }

    private static boolean is(Langkah row, NextStep next) {
        return row.activityId().equals(next.aktivitas());
    }
}
