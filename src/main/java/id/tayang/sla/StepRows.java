package id.tayang.sla;

import id.tayang.Utc;
import id.tayang.engine.StepEntry;
import id.tayang.sop.StandardText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code langkah_sla}, where steps are written. */
@Component
class StepRows {

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StepRow row) {
        jdbc.sql("""
                        insert into langkah_sla (id, kasus, sop, definisi, versi, no_langkah, aktivitas, nama, pelaksana, unit,
                            luar, oleh, ulangan, standar, standar_teks, standar_menit, dibuat, diambil, tenggat_awal, tenggat,
                            putusan, eskalasi_tahap, eskalasi_pada, perlu_rekap)
                        values (:id, :kasus, :sop, :definisi, :versi, :no, :aktivitas, :nama, :pelaksana, :unit, :luar, :oleh,
                            (select count(*) + 1 from langkah_sla where kasus = :kasus and aktivitas = :aktivitas),
                            :standar, :teks, :menit, :dibuat, :diambil, :awal, :tenggat, 'berjalan', :tahap, :pada, false)
                        """)
                .param("id", row.id())
                .param("kasus", row.kasus())
                .param("sop", row.sop())
                .param("definisi", row.definition())
                .param("versi", row.version())
                .param("no", row.number())
                .param("aktivitas", row.activity())
                .param("nama", row.name())
                .param("pelaksana", row.pelaksana())
                .param("unit", row.unit())
                .param("luar", row.outside())
                .param("oleh", row.holder())
                .param("standar", row.standard())
                .param("teks", row.standard() == null ? null : StandardText.of(row.standard()))
                .param("menit", row.standardMinutes())
                .param("dibuat", Utc.of(row.created()))
                .param("diambil", Utc.of(row.taken()))
                .param("awal", Utc.of(row.standardDeadline()))
                .param("tenggat", Utc.of(row.deadline()))
                .param("tahap", row.stage())
                .param("pada", Utc.of(row.nextMessage()))
                .update();
    }

    /**
     * Who holds an open step, to whom it is given, in which version of the model it stands.
     *
     * @param version of the model that the step belongs to now
     * @param unit null when that did not change
     * @return how many rows there are: 0 or 1
     */
    int change(StepEntry entry, int version, String unit) {
        return jdbc.sql("""
                        update langkah_sla set
                            diambil = case when cast(:oleh as varchar) is null then null else coalesce(diambil, :now) end,
                            oleh = :oleh, unit = coalesce(:unit, unit), definisi = :definisi, versi = :versi,
                            aktivitas = :aktivitas
                        where id = :id
                        """)
                .param("id", entry.task())
                .param("oleh", entry.holder())
                .param("now", Utc.of(entry.now()))
                .param("unit", unit)
                .param("definisi", entry.definition())
                .param("versi", version)
                .param("aktivitas", entry.activity())
                .update();
    }

    void end(String id, String holder, Instant done, LocalDate day, long waiting, long working, Putusan putusan) {
        jdbc.sql("""
                        update langkah_sla set oleh = :oleh, selesai = :selesai, hari = :hari, tunggu_menit = :tunggu,
                            kerja_menit = :kerja, putusan = :putusan, perlu_rekap = true, eskalasi_pada = null
                        where id = :id
                        """)
                .param("id", id)
                .param("oleh", holder)
                .param("selesai", Utc.of(done))
                .param("hari", day)
                .param("tunggu", waiting)
                .param("kerja", working)
                .param("putusan", putusan.label())
                .update();
    }

    Optional<StepRow> find(String id) {
        return jdbc.sql("select * from langkah_sla where id = :id")
                .param("id", id)
                .query(StepRows::row)
                .optional();
    }

    /** Steps that have begun and not ended, the oldest first. */
    List<StepRow> open() {
        return jdbc.sql("select * from langkah_sla where putusan = 'berjalan' order by dibuat")
                .query(StepRows::row)
                .list();
    }

    void noteBreach(String id, Instant noted) {
        jdbc.sql("update langkah_sla set lewat_dicatat = :noted where id = :id")
                .param("id", id)
                .param("noted", Utc.of(noted))
                .update();
    }

    /** Another deadline for an open step. */
    void moveDeadline(StepRow row) {
        jdbc.sql("""
                        update langkah_sla set tenggat_awal = :awal, tenggat = :tenggat, standar_menit = :menit,
                            lewat_dicatat = :lewat, eskalasi_tahap = :tahap, eskalasi_pada = :pada
                        where id = :id
                        """)
                .param("id", row.id())
                .param("awal", Utc.of(row.standardDeadline()))
                .param("tenggat", Utc.of(row.deadline()))
                .param("menit", row.standardMinutes())
                .param("lewat", Utc.of(row.breachNoted()))
                .param("tahap", row.stage())
                .param("pada", Utc.of(row.nextMessage()))
                .update();
    }

    private static StepRow row(ResultSet rows, int n) throws SQLException {
        return new StepRow(
                rows.getString("id"),
                rows.getString("kasus"),
                rows.getString("sop"),
                rows.getString("definisi"),
                rows.getInt("versi"),
                rows.getString("no_langkah"),
                rows.getString("aktivitas"),
                rows.getString("nama"),
                rows.getString("pelaksana"),
                rows.getString("unit"),
                rows.getBoolean("luar"),
                rows.getString("oleh"),
                Putusan.BERJALAN.label().equals(rows.getString("putusan")),
                rows.getString("standar"),
                rows.getObject("standar_menit", Long.class),
                Utc.read(rows, "dibuat"),
                Utc.read(rows, "diambil"),
                Utc.read(rows, "tenggat_awal"),
                Utc.read(rows, "tenggat"),
                Utc.read(rows, "lewat_dicatat"),
                rows.getInt("eskalasi_tahap"),
                Utc.read(rows, "eskalasi_pada"));
    }
}
