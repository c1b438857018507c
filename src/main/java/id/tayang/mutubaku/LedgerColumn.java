package id.tayang.mutubaku;

import id.tayang.sla.LedgerRow;
import id.tayang.sla.Putusan;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * A column of the exported ledger.
 *
 * @param value of a row: text, number, {@link Instant} or null
 * @param width in a workbook, in characters
 */
record LedgerColumn(String heading, int width, Function<LedgerRow, Object> value) {

    /** @param now tells an open step that is late from one that is not */
    static List<LedgerColumn> all(SopNames names, Instant now) {
        return List.of(
                new LedgerColumn("Nomor kasus", 22, LedgerRow::number),
                new LedgerColumn("Judul kasus", 40, LedgerRow::title),
                new LedgerColumn("SOP", 32, row -> names.sop(row.sop())),
                new LedgerColumn("Versi SOP", 10, LedgerRow::version),
                new LedgerColumn("No. langkah", 12, LedgerRow::rowNumber),
                new LedgerColumn("Langkah", 32, LedgerRow::name),
                new LedgerColumn("Ulangan", 9, LedgerRow::round),
                new LedgerColumn("Pelaksana", 22, row -> names.pelaksana(row.sop(), row.pelaksana())),
                new LedgerColumn("Unit", 22, row -> names.unit(row.sop(), row.unit())),
                new LedgerColumn("Pihak luar", 11, row -> row.outside() ? "ya" : "tidak"),
                new LedgerColumn("Dikerjakan oleh", 20, LedgerRow::person),
                new LedgerColumn("Mutu Baku", 14, LedgerRow::standard),
                new LedgerColumn("Dibuat", 22, LedgerRow::created),
                new LedgerColumn("Diambil", 22, LedgerRow::taken),
                new LedgerColumn("Tenggat menurut Mutu Baku", 25, LedgerRow::standardDeadline),
                new LedgerColumn("Tenggat berlaku", 22, LedgerRow::deadline),
                new LedgerColumn("Selesai", 22, LedgerRow::ended),
                new LedgerColumn("Menunggu (menit kerja)", 23, LedgerRow::waitingMinutes),
                new LedgerColumn("Dikerjakan (menit kerja)", 24, LedgerRow::workingMinutes),
                new LedgerColumn("Putusan", 24, row -> putusan(row, now)),
                new LedgerColumn("ID kasus", 38, LedgerRow::kasus));
    }

    private static String putusan(LedgerRow row, Instant now) {
        var late = row.putusan() == Putusan.BERJALAN
                && row.deadline() != null
                && row.deadline().isBefore(now);
        return late ? "berjalan, lewat tenggat" : row.putusan().label();
    }
}
