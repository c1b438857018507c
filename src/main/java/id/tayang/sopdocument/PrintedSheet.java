package id.tayang.sopdocument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet as it is set. */
record PrintedSheet(int number, List<Line> lines) {

    /**
     * @param row null for a strip with off-page connectors
     * @param height in millimetres
     * @param drawing SVG
     */
    record Line(DocumentRow row, double height, String drawing) {}

    static List<PrintedSheet> of(SopDocument document, Columns columns, Paper paper) {
        var tracks = new Tracks(document, columns);
        var sheets = new Sheets(document, columns, paper).all();
        var connectors = connectors(document, sheets);
        return sheets.stream()
                .map(sheet -> {
                    var drawing = new FlowDrawing(document, columns, tracks, sheet, connectors);
                    return new PrintedSheet(
                            sheet.number(),
                            sheet.bands().stream()
                                    .map(band -> new Line(
                                            band.strip()
                                                    ? null
                                                    : document.rows().get(band.row()),
                                            band.height(),
                                            drawing.part(band)))
                                    .toList());
                })
                .toList();
    }

    /** A, B, C … in the order of the rows that they leave. */
    private static Map<Arrow, String> connectors(SopDocument document, List<Sheet> sheets) {
        var connectors = new LinkedHashMap<Arrow, String>();
        document.arrows().stream()
                .filter(arrow ->
                        sheets.stream().noneMatch(sheet -> sheet.holds(arrow.from()) && sheet.holds(arrow.to())))
                .forEach(arrow -> connectors.put(arrow, letter(connectors.size())));
        return connectors;
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : letter(index / 26 - 1) + letter(index % 26);
    }
}
