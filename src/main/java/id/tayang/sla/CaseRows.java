package id.tayang.sla;

import id.tayang.Utc;
import id.tayang.engine.WaitEntry;
import id.tayang.sop.Sop;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code kasus_sla} and {@code jeda_sla}, where cases are written. */
@Component
class CaseRows {

    private static final int TITLE_LENGTH = 500;

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String kasus, Sop sop, Instant started) {
        jdbc.sql("""
                        insert into kasus_sla (kasus, sop, definisi, versi, dimulai, putusan)
                        values (:kasus, :sop, :definisi, :versi, :dimulai, 'berjalan')
                        """)
                .param("kasus", kasus)
                .param("sop", sop.id())
                .param("definisi", sop.definitionId())
                .param("versi", sop.version())
                .param("dimulai", Utc.of(started))
                .update();
    }

    void title(String kasus, String title) {
        jdbc.sql("update kasus_sla set judul = :judul where kasus = :kasus")
                .param("kasus", kasus)
                .param("judul", title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH))
                .update();
    }

    void number(String kasus, String number) {
        jdbc.sql("update kasus_sla set nomor = :nomor where kasus = :kasus")
                .param("kasus", kasus)
                .param("nomor", number)
                .update();
    }

    /** The version that a case was moved to. */
    void version(String kasus, Sop sop) {
        jdbc.sql("update kasus_sla set definisi = :definisi, versi = :versi where kasus = :kasus")
                .param("kasus", kasus)
                .param("definisi", sop.definitionId())
                .param("versi", sop.version())
                .update();
    }

    void end(String kasus, Instant ended, Long standard, long total, long outside, Putusan putusan) {
        jdbc.sql("""
                        update kasus_sla set selesai = :selesai, standar_menit = :standar, lama_menit = :lama,
                            tunggu_luar_menit = :luar, putusan = :putusan
                        where kasus = :kasus
                        """)
                .param("kasus", kasus)
                .param("selesai", Utc.of(ended))
                .param("standar", standard)
                .param("lama", total)
                .param("luar", outside)
                .param("putusan", putusan.label())
                .update();
    }

    Optional<Instant> started(String kasus) {
        return jdbc.sql("select dimulai from kasus_sla where kasus = :kasus")
                .param("kasus", kasus)
                .query((rows, n) -> Utc.read(rows, "dimulai"))
                .optional();
    }

    /** Empty when there is none. */
    String title(String kasus) {
        return jdbc
                .sql("select judul from kasus_sla where kasus = :kasus")
                .param("kasus", kasus)
                .query((rows, n) -> rows.getString(1))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    List<String> open() {
        return jdbc.sql("select kasus from kasus_sla where putusan = 'berjalan'")
                .query(String.class)
                .list();
    }

    /** Of the steps that were done; null when none of them has a standard. */
    Long standardMinutes(String kasus) {
        return jdbc.sql(
                        "select cast(sum(standar_menit) as bigint) from langkah_sla where kasus = :kasus and putusan <> 'batal'")
                .param("kasus", kasus)
                .query((rows, n) -> rows.getObject(1, Long.class))
                .list()
                .get(0);
    }

    /** When it waited for a message or for people of another office, which may have been at the same time. */
    List<Span> outside(String kasus, Instant until) {
        return jdbc.sql("""
                        select mulai, selesai from jeda_sla where kasus = :kasus
                        union all select dibuat, selesai from langkah_sla where kasus = :kasus and luar
                        """)
                .param("kasus", kasus)
                .query((rows, n) -> {
                    var end = Utc.read(rows, "selesai");
                    return new Span(Utc.read(rows, "mulai"), end == null ? until : end);
                })
                .list();
    }

    void beginWait(WaitEntry entry) {
        jdbc.sql("""
                        insert into jeda_sla (id, kasus, aktivitas, nama, mulai)
                        values (:id, :kasus, :aktivitas, :nama, :mulai)
                        """)
                .param("id", entry.id())
                .param("kasus", entry.kasus())
                .param("aktivitas", entry.activity())
                .param("nama", entry.name())
                .param("mulai", Utc.of(entry.started()))
                .update();
    }

    void endWait(String id, Instant ended) {
        jdbc.sql("update jeda_sla set selesai = :selesai where id = :id")
                .param("id", id)
                .param("selesai", Utc.of(ended))
                .update();
    }
}
