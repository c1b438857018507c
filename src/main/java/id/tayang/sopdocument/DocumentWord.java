package id.tayang.sopdocument;

import id.tayang.sopdocument.DocumentSettings.Signer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.stereotype.Component;

/** The document for word processors: the same sheets, the symbols of each row as a picture. */
@Component
class DocumentWord {

    private static final double TWIPS = 1440 / 25.4;
    private static final float PIXELS = 8;

    private final Logo logo;

    DocumentWord(Logo logo) {
        this.logo = logo;
    }

    byte[] write(SopDocument document, Paper paper, Signer signer) {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            page(word, paper);
            new WordIdentity(word, document, signer, logo).write(paper);
            var columns = Columns.of(paper, document.lanes().size());
            var sheets = PrintedSheet.of(document, columns, paper);
            for (var sheet : sheets) {
                title(word, document, sheets.size(), sheet.number());
                table(word, document, columns, sheet);
            }
            word.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("Dokumen Word tidak dapat disusun", e);
        }
    }

    private static void page(XWPFDocument word, Paper paper) {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(twips(paper.width()));
        size.setH(twips(paper.height()));
        var margin = section.addNewPgMar();
        Stream.<java.util.function.Consumer<Object>>of(
                        margin::setTop, margin::setBottom, margin::setLeft, margin::setRight)
                .forEach(side -> side.accept(twips(Paper.MARGIN)));
    }

    private static void title(XWPFDocument word, SopDocument document, int sheets, int number) {
        var paragraph = word.createParagraph();
        paragraph.setPageBreak(true);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(80);
        WordText.run(paragraph, document.title().toUpperCase(), 11, true);
        paragraph.createRun().addBreak();
        WordText.run(
                paragraph, "%s; lembar %d dari %d".formatted(document.edition().label(), number, sheets), 8.5, false);
    }

    private static void table(XWPFDocument word, SopDocument document, Columns columns, PrintedSheet sheet)
            throws IOException, InvalidFormatException {
        var lanes = document.lanes().size();
        var widths = new ArrayList<Double>(List.of(columns.no(), columns.kegiatan()));
        document.lanes().forEach(lane -> widths.add(columns.lane()));
        widths.addAll(List.of(columns.kelengkapan(), columns.waktu(), columns.output(), columns.keterangan()));
        var table = WordText.table(word, sheet.lines().size() + 2, widths);
        head(table, document, lanes);
        for (var i = 0; i < sheet.lines().size(); i++) {
            line(table.getRow(i + 2), sheet.lines().get(i), columns);
        }
    }

    private static void head(XWPFTable table, SopDocument document, int lanes) {
        var headings = document.headings();
        var texts = new ArrayList<String>(List.of(headings.get("no"), headings.get("kegiatan")));
        texts.addAll(document.lanes());
        texts.addAll(List.of(
                headings.get("kelengkapan"),
                headings.get("waktu"),
                headings.get("output"),
                headings.get("keterangan")));
        var second = table.getRow(1);
        for (var column = 0; column < texts.size(); column++) {
            var alone = column < 2 || column == texts.size() - 1;
            var cell = second.getCell(column);
            if (alone) {
                WordText.merge(cell, STMerge.CONTINUE);
                WordText.merge(table.getRow(0).getCell(column), STMerge.RESTART);
                cell = table.getRow(0).getCell(column);
            }
            WordText.write(cell, texts.get(column), RowHeight.HEAD_POINTS, true, true);
        }
        WordText.write(table.getRow(0).getCell(2 + lanes), "Mutu Baku", RowHeight.HEAD_POINTS, true, true);
        WordText.write(table.getRow(0).getCell(2), "Pelaksana", RowHeight.HEAD_POINTS, true, true);
        WordText.span(table.getRow(0), 2 + lanes, 3);
        WordText.span(table.getRow(0), 2, lanes);
        for (var row = 0; row < 2; row++) {
            table.getRow(row).setRepeatHeader(true);
        }
    }

    private static void line(XWPFTableRow row, PrintedSheet.Line line, Columns columns)
            throws IOException, InvalidFormatException {
        row.setHeight(twips(line.height()).intValue());
        row.setHeightRule(TableRowHeightRule.EXACT);
        if (line.row() != null) {
            var texts = line.row();
            WordText.write(row.getCell(0), texts.no(), RowHeight.POINTS, false, true);
            WordText.write(row.getCell(1), texts.kegiatan(), RowHeight.POINTS, false, false);
            var after = 2 + columns.lanes();
            WordText.write(row.getCell(after), texts.kelengkapan(), RowHeight.POINTS, false, false);
            WordText.write(row.getCell(after + 1), texts.waktu(), RowHeight.POINTS, false, true);
            WordText.write(row.getCell(after + 2), texts.output(), RowHeight.POINTS, false, false);
            WordText.write(row.getCell(after + 3), texts.keterangan(), RowHeight.POINTS, false, false);
        }
        WordText.span(row, 2, columns.lanes());
        draw(row.getCell(2), line, columns);
    }

    private static void draw(XWPFTableCell cell, PrintedSheet.Line line, Columns columns)
            throws IOException, InvalidFormatException {
        WordText.flush(cell);
        var run = cell.getParagraphs().get(0).createRun();
        run.addPicture(
                new ByteArrayInputStream(png(line.drawing(), columns.band(), line.height())),
                PictureType.PNG,
                "alur.png",
                emu(columns.band()),
                emu(line.height()));
    }

    private static byte[] png(String svg, double width, double height) {
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) width * PIXELS);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_HEIGHT, (float) height * PIXELS);
        var out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        return out.toByteArray();
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }

    static int emu(double millimetres) {
        return (int) Math.round(millimetres * Units.EMU_PER_CENTIMETER / 10);
    }
}
