package id.tayang.mutubaku;

import id.tayang.OfficeTime;
import id.tayang.sla.LedgerRow;
import id.tayang.spreadsheet.HarmlessCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * RFC 4180, with semicolons: the comma is the decimal sign here, and Excel set to Indonesian puts a line with commas into
 * one cell.
 */
final class LedgerCsv implements LedgerFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm ");

    @Override
    public void write(Rows rows, List<LedgerColumn> columns, ZoneId zone, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var csv = new CSVPrinter(writer, FORMAT);
        csv.printRecord(columns.stream().map(LedgerColumn::heading));
        rows.each(row -> print(csv, row, columns, zone));
        csv.flush();
    }

    private static void print(CSVPrinter csv, LedgerRow row, List<LedgerColumn> columns, ZoneId zone) {
        try {
            for (var column : columns) {
                csv.print(cell(column.value().apply(row), zone));
            }
            csv.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object cell(Object value, ZoneId zone) {
        return value instanceof Instant time
                ? TIME.format(time.atZone(zone)) + OfficeTime.zoneName(zone)
                : HarmlessCell.of(value);
    }
}
