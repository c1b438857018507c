package id.tayang.sla;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A row of {@code langkah_sla}, as far as people read it. */
record LedgerStep(
        String id,
        String kasus,
        String definisi,
        String no,
        String aktivitas,
        String nama,
        String pelaksana,
        String unit,
        boolean luar,
        String oleh,
        int ulangan,
        String standar,
        Instant dibuat,
        Instant diambil,
        Instant selesai,
        Instant tenggatAwal,
        Instant tenggat,
        Long tungguMenit,
        Long kerjaMenit,
        Putusan putusan) {

    static LedgerStep read(ResultSet row, int number) throws SQLException {
        return new LedgerStep(
                row.getString("id"),
                row.getString("kasus"),
                row.getString("definisi"),
                row.getString("no_langkah"),
                row.getString("aktivitas"),
                row.getString("nama"),
                row.getString("pelaksana"),
                row.getString("unit"),
                row.getBoolean("luar"),
                row.getString("oleh"),
                row.getInt("ulangan"),
                row.getString("standar_teks"),
                Utc.read(row, "dibuat"),
                Utc.read(row, "diambil"),
                Utc.read(row, "selesai"),
                Utc.read(row, "tenggat_awal"),
                Utc.read(row, "tenggat"),
                row.getObject("tunggu_menit", Long.class),
                row.getObject("kerja_menit", Long.class),
                Putusan.of(row.getString("putusan")));
    }

    boolean open() {
        return putusan == Putusan.BERJALAN;
    }

    boolean late(Instant now) {
        return open() && tenggat != null && tenggat.isBefore(now);
    }
}
