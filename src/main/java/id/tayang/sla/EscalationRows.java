package id.tayang.sla;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The part of the ledger that messages come from. Steps of people of other offices have none. */
@Component
class EscalationRows {

    private static final String ROW = """
            select l.id, l.kasus, (select judul from kasus_sla k where k.kasus = l.kasus) as judul,
              (select nomor from kasus_sla k where k.kasus = l.kasus) as nomor,
              l.definisi, l.no_langkah, l.aktivitas, l.nama, l.pelaksana, l.unit, l.oleh, l.standar, l.standar_teks,
              l.dibuat, l.tenggat, l.eskalasi_tahap
            from langkah_sla l where l.putusan = 'berjalan'
            """;
    private static final String DUE = " and not l.luar and l.eskalasi_pada <= :now ";

    private final JdbcClient jdbc;

    EscalationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions of SOPs that have a message due. */
    List<String> dueDefinitions(Instant now) {
        return jdbc.sql("select distinct l.definisi from langkah_sla l where l.putusan = 'berjalan'" + DUE)
                .param("now", Utc.of(now))
                .query(String.class)
                .list();
    }

    /**
     * Steps of these versions with a message due, the longest due first, locked for the caller's transaction. Leaves out
     * what another transaction holds: a step that is being completed, or that another node has in hand.
     */
    List<EscalationRow> lockDue(Instant now, Collection<String> definitions, int limit) {
        return jdbc.sql(ROW + DUE + """
                         and l.definisi in (:definitions)
                        order by l.eskalasi_pada, l.id fetch first :limit rows only for update skip locked
                        """)
                .param("now", Utc.of(now))
                .param("definitions", definitions)
                .param("limit", limit)
                .query(EscalationRows::row)
                .list();
    }

    /** An open step; empty when it is done, or none of the ledger. */
    Optional<EscalationRow> open(String task) {
        return jdbc.sql(ROW + " and l.id = :task")
                .param("task", task)
                .query(EscalationRows::row)
                .optional();
    }

    /** @param next null for never */
    void advance(String task, int stage, Instant next) {
        jdbc.sql("update langkah_sla set eskalasi_tahap = :stage, eskalasi_pada = :next where id = :task")
                .param("stage", stage)
                .param("next", Utc.of(next))
                .param("task", task)
                .update();
    }

    private static EscalationRow row(ResultSet row, int n) throws SQLException {
        return new EscalationRow(
                row.getString("id"),
                row.getString("kasus"),
                row.getString("judul"),
                row.getString("nomor"),
                row.getString("definisi"),
                row.getString("no_langkah"),
                row.getString("aktivitas"),
                row.getString("nama"),
                row.getString("pelaksana"),
                row.getString("unit"),
                row.getString("oleh"),
                row.getString("standar"),
                row.getString("standar_teks"),
                Utc.read(row, "dibuat"),
                Utc.read(row, "tenggat"),
                row.getInt("eskalasi_tahap"));
    }
}
