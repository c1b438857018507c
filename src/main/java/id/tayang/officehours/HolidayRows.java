package id.tayang.officehours;

import id.tayang.calendar.Holiday;
import id.tayang.calendar.HolidayKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a holiday file, as they are read one by one. */
final class HolidayRows {

    private static final List<String> COLUMNS = List.of("date", "name", "kind", "source");

    private final List<HolidayFile.Row> rows = new ArrayList<>();
    private long lastLine;
    private boolean otherFile;

    void add(long line, List<String> values) {
        if (otherFile) {
            return;
        }
        var first = lastLine == 0;
        lastLine = line;
        try {
            if (first) {
                refuseHeader(values);
            } else {
                rows.add(new HolidayFile.Row(line, holiday(values), null));
            }
        } catch (IllegalArgumentException e) {
            // Under other headings nothing means what it should; one sentence for all rows is enough.
            otherFile = first;
            refuse("Baris %d: %s".formatted(line, e.getMessage()));
        }
    }

    void refuse(String message) {
        rows.add(new HolidayFile.Row(lastLine, null, message));
    }

    void end() {
        if (lastLine == 0) {
            refuse("Berkas hari libur kosong.");
        }
    }

    long lastLine() {
        return lastLine;
    }

    HolidayFile file() {
        return new HolidayFile(List.copyOf(rows));
    }

    private static void refuseHeader(List<String> values) {
        if (!values.equals(COLUMNS)) {
            throw new IllegalArgumentException("judul kolom harus \"%s\" dengan pemisah koma atau titik koma."
                    .formatted(String.join(",", COLUMNS)));
        }
    }

    private Holiday holiday(List<String> values) {
        if (values.size() != COLUMNS.size()) {
            throw new IllegalArgumentException(
                    "harus ada %d kolom, terbaca %d (isi yang memuat pemisah ditulis dalam kutip)."
                            .formatted(COLUMNS.size(), values.size()));
        }
        var holiday = new Holiday(
                date(values.get(0)),
                filled("nama", values.get(1)),
                HolidayKind.of(values.get(2)),
                filled("sumber (nomor keputusan)", values.get(3)));
        refuseSecond(holiday);
        return holiday;
    }

    private void refuseSecond(Holiday holiday) {
        for (var row : rows) {
            var known = row.holiday();
            if (known != null
                    && known.date().equals(holiday.date())
                    && (known.kind() != holiday.kind() || known.name().equals(holiday.name()))) {
                throw new IllegalArgumentException("tanggal %s sudah tertulis sebagai %s \"%s\"."
                        .formatted(known.date(), known.kind().label(), known.name()));
            }
        }
    }

    private static LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= 2000 && date.getYear() < 2100) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // Said below, in the words of the one who typed it.
        }
        throw new IllegalArgumentException(
                "tanggal \"%s\" tidak sah, tulis tahun-bulan-hari seperti 2026-08-17.".formatted(text));
    }

    private static String filled(String column, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("kolom %s kosong.".formatted(column));
        }
        return text.strip();
    }
}
