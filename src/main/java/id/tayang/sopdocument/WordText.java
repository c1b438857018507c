package id.tayang.sopdocument;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables and texts of a word processor. */
final class WordText {

    private static final String FONT = "Arial";

    private WordText() {}

    /** @param widths in millimetres */
    static XWPFTable table(XWPFDocument word, int rows, List<Double> widths) {
        var table = word.createTable(rows, widths.size());
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(
                DocumentWord.twips(widths.stream().mapToDouble(width -> width).sum())
                        .intValue());
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(DocumentWord.twips(width)));
        for (var row : table.getRows()) {
            for (var column = 0; column < widths.size(); column++) {
                var width = row.getCell(column).getCTTc().addNewTcPr().addNewTcW();
                width.setType(STTblWidth.DXA);
                width.setW(DocumentWord.twips(widths.get(column)));
            }
        }
        return table;
    }

    /** Lines of the text stand on lines of their own. */
    static void write(XWPFTableCell cell, String text, double points, boolean bold, boolean centred) {
        var paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(0);
        if (centred) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        run(paragraph, text, points, bold);
    }

    static void run(XWPFParagraph paragraph, String text, double points, boolean bold) {
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var run = paragraph.createRun();
            run.setFontFamily(FONT);
            run.setFontSize(points);
            run.setBold(bold);
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }

    /** Makes one cell of several, the first of which keeps its text. */
    static void span(XWPFTableRow row, int first, int cells) {
        row.getCell(first).getCTTc().getTcPr().addNewGridSpan().setVal(java.math.BigInteger.valueOf(cells));
        for (var i = 1; i < cells; i++) {
            row.removeCell(first + 1);
        }
    }

    static void merge(XWPFTableCell cell, STMerge.Enum how) {
        cell.getCTTc().getTcPr().addNewVMerge().setVal(how);
    }

    /** A cell that its picture fills. */
    static void flush(XWPFTableCell cell) {
        var margin = cell.getCTTc().getTcPr().addNewTcMar();
        for (var side : List.of(margin.addNewLeft(), margin.addNewRight(), margin.addNewTop(), margin.addNewBottom())) {
            side.setType(STTblWidth.DXA);
            side.setW(java.math.BigInteger.ZERO);
        }
        cell.getParagraphs().get(0).setSpacingAfter(0);
    }
}
