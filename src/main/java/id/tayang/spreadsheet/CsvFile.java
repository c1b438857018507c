package id.tayang.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows as a file that a spreadsheet opens with every letter right and nothing calculated: RFC 4180 with a byte order mark, and
 * with semicolons, because the comma is the decimal sign here and Excel set to Indonesian puts a line with commas into one
 * cell.
 */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final CSVPrinter csv;

    /** Writes the mark. The caller closes the writer. */
    public CsvFile(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        csv = new CSVPrinter(out, FORMAT);
    }

    /**
     * @param cells null for an empty one
     * @throws UncheckedIOException when whoever reads has gone; so that rows can be written as they stream
     */
    public void row(Iterable<?> cells) {
        try {
            for (var cell : cells) {
                csv.print(HarmlessCell.of(cell));
            }
            csv.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void flush() throws IOException {
        csv.flush();
    }
}
