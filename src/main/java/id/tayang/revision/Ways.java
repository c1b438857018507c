package id.tayang.revision;

import id.tayang.sop.NextStep;
import id.tayang.sop.NextStep.Jenis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a case may go from a row, in words. */
final class Ways {

    private Ways() {}

    /** Those of one version that the other does not have. The name or number of a row that is reached is no difference. */
    static List<String> onlyIn(List<NextStep> ways, List<NextStep> other) {
        var words = words(ways);
        words.keySet().removeAll(words(other).keySet());
        return List.copyOf(words.values());
    }

    private static Map<List<Object>, String> words(List<NextStep> ways) {
        var words = new LinkedHashMap<List<Object>, String>();
        ways.forEach(way -> words.put(
                List.of(
                        way.aktivitas(),
                        way.syarat().stream()
                                .map(answer -> List.of(answer.tanya(), answer.jawab()))
                                .toList(),
                        way.melalui()),
                words(way)));
        return words;
    }

    private static String words(NextStep way) {
        var given = way.syarat().stream()
                .map(answer -> "“%s” dijawab “%s”".formatted(answer.tanya(), answer.jawab()))
                .collect(Collectors.joining(", "));
        var system = way.melalui().isEmpty() ? "" : ", melalui " + String.join("; ", way.melalui());
        return (given.isEmpty() ? "Ke " : "Bila " + given + ": ke ") + place(way) + system;
    }

    private static String place(NextStep way) {
        if (way.jenis() == Jenis.LANGKAH) {
            return way.no().isEmpty() ? way.nama() : "baris %s, %s".formatted(way.no(), way.nama());
        }
        return (way.jenis() == Jenis.TUNGGU ? "penantian: " : "akhir: ") + way.nama();
    }
}
