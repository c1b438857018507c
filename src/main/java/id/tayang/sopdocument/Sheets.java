package id.tayang.sopdocument;

import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a document on sheets. */
record Sheets(SopDocument document, Columns columns, Paper paper) {

    /** Title of the first sheet and of those that go on. */
    private static final double TITLE = 14;

    List<Sheet> all() {
        var heights = new RowHeight(columns);
        var room = paper.printableHeight() - TITLE - heights.head(document) - 2 * Sheet.STRIP;
        var sheets = new ArrayList<List<Integer>>();
        var used = 0.0;
        for (var row = 0; row < document.rows().size(); row++) {
            var height = heights.of(document.rows().get(row));
            if (sheets.isEmpty() || used + height > room) {
                sheets.add(new ArrayList<>());
                used = 0;
            }
            sheets.get(sheets.size() - 1).add(row);
            used += height;
        }
        var result = new ArrayList<Sheet>();
        for (var rows : sheets) {
            result.add(new Sheet(result.size() + 1, bands(rows, heights)));
        }
        return result;
    }

    private List<Sheet.Band> bands(List<Integer> rows, RowHeight heights) {
        var first = rows.get(0);
        var last = rows.get(rows.size() - 1);
        var bands = new ArrayList<Sheet.Band>();
        var top = 0.0;
        if (crossed(first)) {
            bands.add(new Sheet.Band(-1, top, Sheet.STRIP));
            top += Sheet.STRIP;
        }
        for (var row : rows) {
            var height = heights.of(document.rows().get(row));
            bands.add(new Sheet.Band(row, top, height));
            top += height;
        }
        if (crossed(last + 1)) {
            bands.add(new Sheet.Band(-1, top, Sheet.STRIP));
        }
        return bands;
    }

    /** Whether an arrow passes from the rows before one to it or further, or back. */
    private boolean crossed(int row) {
        return document.arrows().stream()
                .anyMatch(
                        arrow -> Math.min(arrow.from(), arrow.to()) < row && Math.max(arrow.from(), arrow.to()) >= row);
    }
}
