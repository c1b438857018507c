package id.tayang.draf;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts; the key of place and version lets only one of two through that write at the same time. */
@Component
class DrafTable {

    private final JdbcClient jdbc;

    DrafTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draf> own(Tempat tempat, String user) {
        return jdbc.sql("select * from draf where tempat = ? and oleh = ? and not disisihkan")
                .params(tempat.kunci(), user)
                .query(DrafTable::draf)
                .optional();
    }

    /** The one that was changed last, whoever wrote it. */
    Optional<Draf> newest(Tempat tempat) {
        return jdbc.sql("select * from draf where tempat = ? and not disisihkan order by versi desc limit 1")
                .param(tempat.kunci())
                .query(DrafTable::draf)
                .optional();
    }

    /** What was set aside for a user, the last first. */
    List<Draf> aside(Tempat tempat, String user) {
        return jdbc.sql("select * from draf where tempat = ? and oleh = ? and disisihkan order by versi desc")
                .params(tempat.kunci(), user)
                .query(DrafTable::draf)
                .list();
    }

    /** A user's drafts of cases to be started, the last first. */
    List<Draf> starts(String user) {
        return jdbc.sql("select * from draf where oleh = ? and sop is not null and not disisihkan order by pada desc")
                .param(user)
                .query(DrafTable::draf)
                .list();
    }

    int nextVersion(Tempat tempat) {
        return jdbc.sql("select coalesce(max(versi), 0) + 1 from draf where tempat = ?")
                .param(tempat.kunci())
                .query(Integer.class)
                .single();
    }

    void insert(Tempat tempat, Draf draf) {
        jdbc.sql("""
                        insert into draf (tempat, versi, oleh, penulis, sop, pada, disisihkan, isi)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        tempat.kunci(),
                        draf.versi(),
                        draf.oleh(),
                        draf.penulis(),
                        draf.sop(),
                        Utc.of(draf.pada()),
                        draf.disisihkan(),
                        draf.isi())
                .update();
    }

    void remove(Tempat tempat, int versi) {
        jdbc.sql("delete from draf where tempat = ? and versi = ?")
                .params(tempat.kunci(), versi)
                .update();
    }

    void removeOwn(Tempat tempat, String user) {
        jdbc.sql("delete from draf where tempat = ? and oleh = ? and not disisihkan")
                .params(tempat.kunci(), user)
                .update();
    }

    void removeAll(Tempat tempat) {
        jdbc.sql("delete from draf where tempat = ?").param(tempat.kunci()).update();
    }

    private static Draf draf(ResultSet row, int number) throws SQLException {
        return new Draf(
                row.getInt("versi"),
                row.getString("oleh"),
                row.getString("penulis"),
                row.getString("sop"),
                Utc.read(row, "pada"),
                row.getBoolean("disisihkan"),
                row.getString("isi"));
    }
}
