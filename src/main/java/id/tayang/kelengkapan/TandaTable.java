package id.tayang.kelengkapan;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The marks that were set, one of each item; a given file is a mark of its own. */
@Component
class TandaTable {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TandaTable(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** In the order in which they were set. */
    List<Tanda> of(String kasus) {
        return jdbc.sql("select * from kelengkapan where kasus = ? order by pada, tugas, butir, berkas")
                .param(kasus)
                .query(TandaTable::tanda)
                .list();
    }

    /** Sets a mark in place of what was said before; a file comes to the files that are there. */
    void put(Tanda tanda) {
        try {
            transaction.executeWithoutResult(status -> replace(tanda));
        } catch (DuplicateKeyException doubleClick) {
            transaction.executeWithoutResult(status -> replace(tanda));
        }
    }

    /** Takes back whatever was said of an item in a task. */
    void remove(String tugas, int butir) {
        jdbc.sql("delete from kelengkapan where tugas = ? and butir = ?")
                .params(tugas, butir)
                .update();
    }

    private void replace(Tanda tanda) {
        jdbc.sql("delete from kelengkapan where tugas = ? and butir = ? and berkas in ('', ?)")
                .params(tanda.tugas(), tanda.butir(), tanda.berkas())
                .update();
        jdbc.sql("""
                        insert into kelengkapan (tugas, butir, berkas, kasus, aktivitas, label, tanda, alasan, oleh, pada)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        tanda.tugas(),
                        tanda.butir(),
                        tanda.berkas(),
                        tanda.kasus(),
                        tanda.aktivitas(),
                        tanda.label(),
                        tanda.tanda(),
                        tanda.alasan(),
                        tanda.oleh(),
                        Utc.of(tanda.pada()))
                .update();
    }

    private static Tanda tanda(ResultSet row, int number) throws SQLException {
        return new Tanda(
                row.getString("kasus"),
                row.getString("tugas"),
                row.getString("aktivitas"),
                row.getInt("butir"),
                row.getString("label"),
                row.getString("tanda"),
                row.getString("berkas"),
                row.getString("alasan"),
                row.getString("oleh"),
                Utc.read(row, "pada"));
    }
}
