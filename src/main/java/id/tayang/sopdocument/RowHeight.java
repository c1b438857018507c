package id.tayang.sopdocument;

import java.util.stream.DoubleStream;

/** How much room rows and headings take, in millimetres: the arrows are drawn before the table is set, so it must be known. */
record RowHeight(Columns columns) {

    static final double POINTS = 8.5;
    static final double HEAD_POINTS = 7.5;

    private static final double LEADING = 1.25;
    private static final double PADDING = 1.2;

    double of(DocumentRow row) {
        var texts = DoubleStream.of(
                        text(row.no(), columns.no()),
                        text(row.kegiatan(), columns.kegiatan()),
                        text(row.kelengkapan(), columns.kelengkapan()),
                        text(row.waktu(), columns.waktu()),
                        text(row.output(), columns.output()),
                        text(row.keterangan(), columns.keterangan()))
                .max()
                .orElse(0);
        // A line to spare: a browser breaks lines a little otherwise than the PDF.
        return Math.ceil(Math.max(texts + line(POINTS), Symbol.room(row)));
    }

    double head(SopDocument document) {
        var lanes = document.lanes().stream()
                .mapToInt(lane -> PrintedText.lines(lane, columns.lane() - 2 * PADDING, HEAD_POINTS, true))
                .max()
                .orElse(1);
        return line(HEAD_POINTS) * (lanes + 1) + 4 * PADDING + 2;
    }

    private static double text(String text, double width) {
        return PrintedText.lines(text, width - 2 * PADDING, POINTS, false) * line(POINTS) + 2 * PADDING;
    }

    private static double line(double points) {
        return points * PrintedText.POINT * LEADING;
    }
}
