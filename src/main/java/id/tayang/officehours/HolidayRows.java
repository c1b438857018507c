package id.tayang.officehours;

import id.tayang.calendar.Finding;
import id.tayang.calendar.Holiday;
import id.tayang.calendar.HolidayKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a holiday file, as they are read one by one. */
final class HolidayRows {

    private static final List<String> COLUMNS = List.of("date", "name", "kind", "source");

    private final List<Holiday> holidays = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long lastLine;

    void add(long line, List<String> values) {
        var first = lastLine == 0;
        lastLine = line;
        try {
            if (first) {
                refuseHeader(values);
            } else {
                holidays.add(holiday(values));
            }
        } catch (IllegalArgumentException e) {
            refuse("Baris %d: %s".formatted(line, e.getMessage()));
        }
    }

    void refuse(String message) {
        findings.add(Finding.error(message));
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
        return new HolidayFile(List.copyOf(holidays), List.copyOf(findings));
    }

    private static void refuseHeader(List<String> values) {
        if (!values.equals(COLUMNS)) {
            throw new IllegalArgumentException(
                    "judul kolom harus \"%s\" dengan pemisah koma.".formatted(String.join(",", COLUMNS)));
        }
    }

    private Holiday holiday(List<String> values) {
        if (values.size() != COLUMNS.size()) {
            throw new IllegalArgumentException(
                    "harus ada %d kolom, terbaca %d (isi yang memuat koma ditulis dalam kutip)."
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
        for (var known : holidays) {
            if (known.date().equals(holiday.date())
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
