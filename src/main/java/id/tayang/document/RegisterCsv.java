package id.tayang.document;

import id.tayang.spreadsheet.CsvFile;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;

/** The register as a file. */
final class RegisterCsv {

    private RegisterCsv() {}

    /** Writes the rows one by one as they come. */
    static void write(Stream<RegisterRow> rows, ZoneId zone, Writer out) throws IOException {
        var csv = new CsvFile(out);
        csv.row(Arrays.asList(RegisterRow.HEADINGS));
        rows.forEach(row -> csv.row(Arrays.asList(row.cells(zone))));
        csv.flush();
    }
}
