package id.tayang.document;

import id.tayang.OfficeTime;
import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;

/** A line of the Buku Agenda as people read it. */
record RegisterRow(
        String register,
        int tahun,
        int urut,
        String nomor,
        Instant diterima,
        String asal,
        String perihal,
        String jenis,
        String bukti,
        String penulis,
        String hasil,
        String parafKabid,
        String parafKadis,
        Instant dicatat,
        Instant tayang,
        String tautan,
        String lokasiArsip,
        String keterangan) {

    /** The column headings, in the order of {@link #cells}. */
    static final String[] HEADINGS = {
        "Register",
        "No. urut",
        "Nomor agenda",
        "Tanggal terima bahan",
        "Asal bahan",
        "Perihal",
        "Jenis",
        "Bukti",
        "Penulis",
        "Hasil",
        "Paraf Kabid",
        "Paraf Kadis",
        "Tanggal nomor",
        "Tanggal tayang",
        "Tautan",
        "Lokasi arsip",
        "Keterangan"
    };

    static RegisterRow read(ResultSet row, int number) throws SQLException {
        return new RegisterRow(
                row.getString("register"),
                row.getInt("tahun"),
                row.getInt("urut"),
                row.getString("nomor"),
                Utc.read(row, "diterima_pada"),
                row.getString("asal"),
                row.getString("perihal"),
                row.getString("jenis"),
                row.getString("bukti"),
                row.getString("penulis"),
                row.getString("hasil"),
                row.getString("paraf_kabid"),
                row.getString("paraf_kadis"),
                Utc.read(row, "dicatat_pada"),
                Utc.read(row, "tayang_pada"),
                row.getString("tautan"),
                row.getString("lokasi_arsip"),
                row.getString("keterangan"));
    }

    Object[] cells(ZoneId zone) {
        return new Object[] {
            register,
            urut,
            nomor,
            time(diterima, zone),
            asal,
            perihal,
            jenis,
            bukti,
            penulis,
            hasil,
            parafKabid,
            parafKadis,
            time(dicatat, zone),
            time(tayang, zone),
            tautan,
            lokasiArsip,
            keterangan
        };
    }

    private static String time(Instant instant, ZoneId zone) {
        return instant == null ? null : OfficeTime.brief(instant, zone);
    }
}
