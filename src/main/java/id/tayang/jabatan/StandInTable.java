package id.tayang.jabatan;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was ever named, and every end that was brought forward. Only adds, but for the end itself. */
@Component
class StandInTable {

    private final JdbcClient jdbc;

    StandInTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps everybody else from naming and ending until the transaction is over. */
    void lock() {
        jdbc.sql("select kunci from pengganti_kunci for update")
                .query(Integer.class)
                .single();
    }

    /** What holds, is to come, or has ended with tasks that have not gone back yet. */
    List<StandIn> open() {
        return jdbc.sql("select * from pengganti where dilepas is null order by mulai, id")
                .query(StandInTable::standIn)
                .list();
    }

    /** Everything that somebody was ever named for. */
    List<StandIn> ofPerson(String person) {
        return jdbc.sql("select * from pengganti where orang = :orang")
                .param("orang", person)
                .query(StandInTable::standIn)
                .list();
    }

    /** The newest first. */
    List<StandIn> newest(int limit) {
        return jdbc.sql("select * from pengganti order by pada desc, id limit :limit")
                .param("limit", limit)
                .query(StandInTable::standIn)
                .list();
    }

    Optional<StandIn> find(String id) {
        return jdbc.sql("select * from pengganti where id = :id")
                .param("id", id)
                .query(StandInTable::standIn)
                .optional();
    }

    void insert(StandIn named) {
        jdbc.sql("""
                        insert into pengganti (id, jabatan, nama_jabatan, jenis, orang, nomor_surat, alasan, mulai, berakhir,
                            oleh, pada)
                        values (:id, :jabatan, :nama, :jenis, :orang, :surat, :alasan, :mulai, :berakhir, :oleh, :pada)
                        """)
                .param("id", named.id())
                .param("jabatan", named.position())
                .param("nama", named.positionName())
                .param("jenis", named.kind().label())
                .param("orang", named.person())
                .param("surat", named.letter())
                .param("alasan", named.reason())
                .param("mulai", Utc.of(named.start()))
                .param("berakhir", Utc.of(named.end()))
                .param("oleh", named.by())
                .param("pada", Utc.of(named.at()))
                .update();
    }

    void end(EarlierEnd change) {
        jdbc.sql("""
                        insert into pengganti_perubahan (pengganti, urut, dari, menjadi, oleh, pada, alasan)
                        values (:id, (select count(*) + 1 from pengganti_perubahan where pengganti = :id),
                            :dari, :menjadi, :oleh, :pada, :alasan)
                        """)
                .param("id", change.standIn())
                .param("dari", Utc.of(change.from()))
                .param("menjadi", Utc.of(change.to()))
                .param("oleh", change.by())
                .param("pada", Utc.of(change.at()))
                .param("alasan", change.reason())
                .update();
        jdbc.sql("update pengganti set berakhir = :menjadi where id = :id")
                .param("menjadi", Utc.of(change.to()))
                .param("id", change.standIn())
                .update();
    }

    /** In the order in which they were made. */
    List<EarlierEnd> changes() {
        return jdbc.sql("select * from pengganti_perubahan order by pengganti, urut")
                .query((row, number) -> new EarlierEnd(
                        row.getString("pengganti"),
                        Utc.read(row, "dari"),
                        Utc.read(row, "menjadi"),
                        row.getString("oleh"),
                        Utc.read(row, "pada"),
                        row.getString("alasan")))
                .list();
    }

    /** Notes that the tasks went back. False when another node was faster. */
    boolean released(String id, Instant now) {
        return jdbc.sql("update pengganti set dilepas = :now where id = :id and dilepas is null and berakhir <= :now")
                        .param("now", Utc.of(now))
                        .param("id", id)
                        .update()
                > 0;
    }

    private static StandIn standIn(ResultSet row, int number) throws SQLException {
        return new StandIn(
                row.getString("id"),
                row.getString("jabatan"),
                row.getString("nama_jabatan"),
                Kind.of(row.getString("jenis")).orElseThrow(),
                row.getString("orang"),
                row.getString("nomor_surat"),
                row.getString("alasan"),
                Utc.read(row, "mulai"),
                Utc.read(row, "berakhir"),
                row.getString("oleh"),
                Utc.read(row, "pada"));
    }
}
