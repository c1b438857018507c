package id.tayang.sopdocument;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** How many lines a text takes, in Helvetica, whose measures Arial and Liberation Sans share. */
final class PrintedText {

    static final double POINT = 25.4 / 72;

    private static final PDFont REGULAR = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

    private PrintedText() {}

    /**
     * @param width in millimetres
     * @param points size of the font
     */
    static int lines(String text, double width, double points, boolean bold) {
        return text.lines()
                .mapToInt(paragraph -> wrapped(paragraph, width, points, bold ? BOLD : REGULAR))
                .sum();
    }

    private static int wrapped(String paragraph, double width, double points, PDFont font) {
        var lines = 1;
        var used = 0.0;
        var space = width(" ", points, font);
        for (var word : paragraph.strip().split("\\s+")) {
            var length = width(word, points, font);
            if (used > 0 && used + space + length > width) {
                lines++;
                used = 0;
            }
            // A word longer than the line is broken.
            lines += (int) (length / width);
            used += (used > 0 ? space : 0) + length % width;
        }
        return lines;
    }

    /** In millimetres, on one line. */
    static double width(String text, double points) {
        return width(text, points, REGULAR);
    }

    private static double width(String text, double points, PDFont font) {
        try {
            return font.getStringWidth(printable(text)) / 1000 * points * POINT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Characters that the built-in fonts of PDF do not have are measured as a wide one. */
    private static String printable(String text) {
        return text.replaceAll("[^\\x20-\\x7e\\u00a0-\\u00ff–—‘’“”…•]", "m");
    }
}
