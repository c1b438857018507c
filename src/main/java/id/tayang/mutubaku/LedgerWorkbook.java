package id.tayang.mutubaku;

import id.tayang.OfficeTime;
import id.tayang.sla.LedgerRow;
import id.tayang.spreadsheet.HarmlessCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX. Times are times, so that they can be sorted and filtered; the zone is part of how they are shown. */
final class LedgerWorkbook implements LedgerFile {

    private static final int HELD_BACK = 500;

    /** A sheet of Excel ends at 1,048,576 rows. */
    private final int rowsOfASheet;

    LedgerWorkbook() {
        this(1_000_000);
    }

    LedgerWorkbook(int rowsOfASheet) {
        this.rowsOfASheet = rowsOfASheet;
    }

    @Override
    public void write(Rows rows, List<LedgerColumn> columns, ZoneId zone, OutputStream out) throws IOException {
        // Closed only when complete: half a workbook must not look like a whole one.
        var workbook = new Workbook(out, "Tayang", null);
        var pages = new Pages(workbook, columns, zone);
        pages.turn();
        rows.each(pages::add);
        pages.end();
        workbook.finish();
    }

    private final class Pages {

        private final Workbook workbook;
        private final List<LedgerColumn> columns;
        private final ZoneId zone;
        private final String timeFormat;
        private Worksheet sheet;
        private int number;
        private int rows;

        Pages(Workbook workbook, List<LedgerColumn> columns, ZoneId zone) {
            this.workbook = workbook;
            this.columns = columns;
            this.zone = zone;
            this.timeFormat = "dd-mm-yyyy hh:mm \"" + OfficeTime.zoneName(zone) + "\"";
        }

        void add(LedgerRow row) {
            try {
                if (rows == rowsOfASheet) {
                    turn();
                }
                rows++;
                for (var column = 0; column < columns.size(); column++) {
                    put(column, columns.get(column).value().apply(row));
                }
                if (rows % HELD_BACK == 0) {
                    sheet.flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A sheet must be closed before the next one is written. */
        void turn() throws IOException {
            end();
            number++;
            rows = 0;
            sheet = workbook.newWorksheet(number == 1 ? "Mutu Baku" : "Mutu Baku " + number);
            sheet.freezePane(0, 1);
            for (var column = 0; column < columns.size(); column++) {
                sheet.width(column, columns.get(column).width());
                sheet.inlineString(0, column, columns.get(column).heading());
                sheet.style(0, column).bold().set();
            }
        }

        void end() throws IOException {
            if (sheet != null) {
                sheet.finish();
            }
        }

        private void put(int column, Object value) {
            if (value instanceof Instant time) {
                sheet.value(rows, column, time.atZone(zone).toLocalDateTime());
                sheet.style(rows, column).format(timeFormat).set();
            } else if (value instanceof Number amount) {
                sheet.value(rows, column, amount);
            } else if (value != null) {
                // Not shared: shared texts are kept in memory to the end.
                sheet.inlineString(rows, column, HarmlessCell.of(value).toString());
            }
        }
    }
}
