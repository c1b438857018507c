package id.tayang.sopdocument;

import java.util.stream.Collectors;

/** What the symbols of a row say, for those who don't see them. */
record RowWords(SopDocument document) {

    String of(int index) {
        var row = document.rows().get(index);
        var performer = row.lane() < 0 ? "" : document.lanes().get(row.lane());
        var ways = document.arrows().stream()
                .filter(arrow -> arrow.from() == index)
                .map(arrow -> (arrow.label().isEmpty() ? "ke langkah " : arrow.label() + ": ke langkah ")
                        + document.rows().get(arrow.to()).no())
                .collect(Collectors.joining("; "));
        return performer + (row.decides() ? ", keputusan" : "") + (ways.isEmpty() ? "" : "; " + ways);
    }
}
