package id.tayang.mutubaku;

import id.tayang.OfficeTime;
import id.tayang.spreadsheet.CsvFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The ledger with times as text, in the office's zone. */
final class LedgerCsv implements LedgerFile {

    @Override
    public void write(Rows rows, List<LedgerColumn> columns, ZoneId zone, OutputStream out) throws IOException {
        var csv = new CsvFile(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.row(columns.stream().map(LedgerColumn::heading).toList());
        rows.each(row -> csv.row(columns.stream()
                .map(column -> cell(column.value().apply(row), zone))
                .toList()));
        csv.flush();
    }

    private static Object cell(Object value, ZoneId zone) {
        return value instanceof Instant time ? OfficeTime.brief(time, zone) : value;
    }
}
