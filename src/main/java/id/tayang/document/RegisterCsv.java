package id.tayang.document;

import id.tayang.spreadsheet.HarmlessCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The register as a file that a spreadsheet opens with every letter right and nothing executed. */
final class RegisterCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RegisterCsv() {}

    /** Writes the rows one by one as they come. */
    static void write(Stream<RegisterRow> rows, ZoneId zone, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord((Object[]) RegisterRow.HEADINGS);
        rows.forEach(row -> print(csv, row.cells(zone)));
        csv.flush();
    }

    private static void print(CSVPrinter csv, Object[] cells) {
        try {
            for (var cell : cells) {
                csv.print(HarmlessCell.of(cell));
            }
            csv.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
