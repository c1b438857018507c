package id.tayang.officehours;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of the calendar and the acts that made them. Only adds; a withdrawal is noted on the change. */
@Component
class ChangeStore {

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the calendar that holds; 0 while nobody changed anything. */
    long revision() {
        return jdbc.sql("select revisi from kalender_revisi").query(Long.class).single();
    }

    /** The same, and keeps everybody else from acting until the transaction ends. */
    long lock() {
        return jdbc.sql("select revisi from kalender_revisi for update")
                .query(Long.class)
                .single();
    }

    /** What holds, the oldest first. */
    List<StoredChange> active() {
        return jdbc.sql("select * from perubahan_kalender where dicabut is null order by revisi, urut")
                .query(ChangeStore::change)
                .list();
    }

    /** Everything that ever was changed, the newest first. */
    List<StoredChange> all() {
        return jdbc.sql("select * from perubahan_kalender order by revisi desc, urut")
                .query(ChangeStore::change)
                .list();
    }

    /** The newest first. */
    List<CalendarAct> acts() {
        return jdbc.sql("""
                        select t.revisi, t.oleh, t.pada, t.alasan,
                          count(p.urut) as jumlah, min(p.menjadi) as awal, max(p.menjadi) as akhir
                        from tindakan_kalender t left join pindah_tenggat p on p.revisi = t.revisi
                        group by t.revisi, t.oleh, t.pada, t.alasan order by t.revisi desc
                        """)
                .query((row, number) -> new CalendarAct(
                        row.getLong("revisi"),
                        row.getString("oleh"),
                        Utc.read(row, "pada"),
                        row.getString("alasan"),
                        row.getInt("jumlah"),
                        Utc.read(row, "awal"),
                        Utc.read(row, "akhir")))
                .list();
    }

    /** Begins an act: its number is that of the calendar from now on. */
    void begin(long revision, String by, Instant at, String reason) {
        jdbc.sql("update kalender_revisi set revisi = ?").param(revision).update();
        jdbc.sql("insert into tindakan_kalender (revisi, oleh, pada, alasan) values (?, ?, ?, ?)")
                .params(revision, by, Utc.of(at), reason)
                .update();
    }

    /** In an act that was begun. */
    void add(long revision, int place, CalendarChange change) {
        jdbc.sql("""
                        insert into perubahan_kalender
                          (id, revisi, urut, jenis, mulai, sampai, nama, sumber, ramadan, jam, uraian)
                        values (:id, :revisi, :urut, :jenis, :mulai, :sampai, :nama, :sumber, :ramadan, :jam, :uraian)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("revisi", revision)
                .param("urut", place)
                .param("jenis", change.kind().label())
                .param("mulai", change.from())
                .param("sampai", change.to())
                .param("nama", change.name())
                .param("sumber", change.source())
                .param("ramadan", change.ramadan())
                .param("jam", change.hours())
                .param("uraian", ChangeWords.of(change))
                .update();
    }

    /** In an act that was begun. */
    void withdraw(long revision, Collection<String> ids) {
        ids.forEach(id -> jdbc.sql("update perubahan_kalender set dicabut = ? where id = ? and dicabut is null")
                .params(revision, id)
                .update());
    }

    private static StoredChange change(ResultSet row, int number) throws SQLException {
        var change = new CalendarChange(
                ChangeKind.of(row.getString("jenis")),
                row.getObject("mulai", LocalDate.class),
                row.getObject("sampai", LocalDate.class),
                row.getString("nama"),
                row.getString("sumber"),
                row.getBoolean("ramadan"),
                row.getString("jam"));
        return new StoredChange(
                row.getString("id"),
                row.getLong("revisi"),
                change,
                row.getString("uraian"),
                row.getObject("dicabut", Long.class));
    }
}
