package id.tayang.sopdocument;

import id.tayang.sopdocument.DocumentSettings.Signer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The identity block, on the first sheet. */
record WordIdentity(XWPFDocument word, SopDocument document, Signer signer, Logo logo) {

    private static final double POINTS = 9;

    void write(Paper paper) throws IOException, InvalidFormatException {
        var title = word.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        WordText.run(title, "STANDAR OPERASIONAL PROSEDUR", 12, true);
        title.createRun().addBreak();
        WordText.run(title, document.edition().label(), POINTS, false);
        head(paper);
        word.createParagraph().setSpacingAfter(0);
        fields(paper);
    }

    private void head(Paper paper) throws IOException, InvalidFormatException {
        var half = paper.printable() / 2;
        var rows = List.of(
                List.of("Nomor SOP", document.field("nomor")),
                List.of("Tanggal pembuatan", document.field("tanggalPembuatan")),
                List.of("Tanggal revisi", document.field("tanggalRevisi")),
                document.identity().containsKey("tanggalPengesahan")
                        ? List.of("Tanggal pengesahan", document.field("tanggalPengesahan"))
                        : List.of("Tanggal efektif", document.field("tanggalEfektif")),
                List.of("Disahkan oleh", signature()),
                List.of("Nama SOP", document.title()));
        var table = WordText.table(word, rows.size(), List.of(half, 38.0, half - 38));
        for (var i = 0; i < rows.size(); i++) {
            var row = table.getRow(i);
            WordText.merge(row.getCell(0), i == 0 ? STMerge.RESTART : STMerge.CONTINUE);
            WordText.write(row.getCell(1), rows.get(i).get(0), POINTS, false, false);
            WordText.write(row.getCell(2), rows.get(i).get(1), POINTS, false, false);
        }
        var office = table.getRow(0).getCell(0);
        if (logo.image().isPresent()) {
            var paragraph = office.getParagraphs().get(0);
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(logo.image().get()),
                            logo.png() ? PictureType.PNG : PictureType.JPEG,
                            "logo",
                            DocumentWord.emu(24),
                            DocumentWord.emu(24));
            paragraph.createRun().addBreak();
        }
        WordText.write(
                office,
                Stream.of(signer.office(document), document.field("unit"))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")),
                11,
                true,
                true);
    }

    private String signature() {
        var lines = new ArrayList<>(List.of(document.field("disahkanOleh"), " ", " ", " "));
        Stream.of(signer.nama(), signer.pangkat(), signer.nip().isEmpty() ? "" : "NIP " + signer.nip())
                .filter(text -> !text.isEmpty())
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private void fields(Paper paper) {
        var pairs = List.of(
                List.of("dasarHukum", "Dasar hukum", "kualifikasi", "Kualifikasi pelaksana"),
                List.of("keterkaitan", "Keterkaitan", "peralatan", "Peralatan/perlengkapan"),
                List.of("peringatan", "Peringatan", "pencatatan", "Pencatatan dan pendataan"));
        var half = paper.printable() / 2;
        var table = WordText.table(word, pairs.size(), List.of(half, half));
        for (var i = 0; i < pairs.size(); i++) {
            for (var side = 0; side < 2; side++) {
                var cell = table.getRow(i).getCell(side);
                WordText.write(cell, pairs.get(i).get(2 * side + 1), POINTS, true, false);
                var paragraph = cell.addParagraph();
                paragraph.setSpacingAfter(0);
                WordText.run(paragraph, numbered(document.fields(pairs.get(i).get(2 * side))), POINTS, false);
            }
        }
    }

    private static String numbered(List<String> values) {
        return values.size() < 2
                ? String.join("", values)
                : IntStream.range(0, values.size())
                        .mapToObj(i -> (i + 1) + ". " + values.get(i))
                        .collect(Collectors.joining("\n"));
    }
}
