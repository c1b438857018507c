package id.tayang.officehours;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads a file of holidays for an administrator: which rows are new, which are known, and which are refused and why. */
@Component
class HolidayImport {

    private static final int LIMIT_KB = 256;

    private final ConfiguredCalendar configured;
    private final ChangeStore store;

    HolidayImport(ConfiguredCalendar configured, ChangeStore store) {
        this.configured = configured;
        this.store = store;
    }

    enum Fate {
        baru,
        dikenal,
        ditolak
    }

    /**
     * A row of the file.
     *
     * @param keterangan why it is refused or skipped; empty for a new one
     * @param perubahan to be proposed as it is; null unless the row is new
     */
    record Row(long baris, Fate nasib, String keterangan, ChangeText perubahan) {}

    /**
     * @param base64 the bytes of the file
     * @throws IllegalArgumentException when there is none or it is too big
     */
    List<Row> read(String base64) {
        var known = new KnownDays(
                configured, store.active().stream().map(StoredChange::change).toList());
        try {
            var rows = new ArrayList<Row>();
            for (var row :
                    HolidayFile.read(new ByteArrayInputStream(bytes(base64))).rows()) {
                rows.add(row.holiday() == null ? refused(row.line(), row.refusal()) : judged(row, known));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row judged(HolidayFile.Row row, KnownDays known) {
        var holiday = row.holiday();
        var text = new ChangeText(
                holiday.kind().label(), holiday.date().toString(), "", holiday.name(), holiday.source(), false, "");
        for (var other : known.holidays(holiday.date())) {
            return other.kind() == holiday.kind()
                    ? new Row(row.line(), Fate.dikenal, "Sudah tercatat sebagai " + KnownDays.words(other) + ".", null)
                    : refused(
                            row.line(),
                            "Baris %d: tanggal %s sudah tercatat sebagai %s."
                                    .formatted(row.line(), holiday.date(), KnownDays.words(other)));
        }
        try {
            known.add(text.read());
            return new Row(row.line(), Fate.baru, "", text);
        } catch (IllegalArgumentException e) {
            return refused(row.line(), "Baris %d: %s".formatted(row.line(), e.getMessage()));
        }
    }

    private static Row refused(long line, String why) {
        return new Row(line, Fate.ditolak, why, null);
    }

    private static byte[] bytes(String base64) {
        var text = Objects.requireNonNullElse(base64, "");
        if (text.length() > LIMIT_KB * 1024 * 4 / 3 + 4) {
            throw new IllegalArgumentException("Berkas terlalu besar: paling banyak %d KB.".formatted(LIMIT_KB));
        }
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Isi berkas tidak terbaca. Pilih berkasnya sekali lagi.", e);
        }
    }
}
