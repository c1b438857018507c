package id.tayang.sla;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of one case. */
@Component
class CaseQueries {

    private final JdbcClient jdbc;

    CaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CaseSheet.Kasus> find(String kasus) {
        return jdbc.sql("select * from kasus_sla where kasus = :kasus")
                .param("kasus", kasus)
                .query(CaseQueries::kasus)
                .optional();
    }

    /** The oldest first. */
    List<LedgerStep> steps(String kasus) {
        return jdbc.sql("select * from langkah_sla where kasus = :kasus order by dibuat, id")
                .param("kasus", kasus)
                .query(LedgerStep::read)
                .list();
    }

    List<WaitRow> waits(String kasus) {
        return jdbc.sql("select * from jeda_sla where kasus = :kasus order by mulai")
                .param("kasus", kasus)
                .query(WaitRow::read)
                .list();
    }

    private static CaseSheet.Kasus kasus(ResultSet row, int number) throws SQLException {
        return new CaseSheet.Kasus(
                row.getString("kasus"),
                row.getString("sop"),
                row.getString("definisi"),
                row.getInt("versi"),
                row.getString("judul"),
                row.getString("nomor"),
                Utc.read(row, "dimulai"),
                Utc.read(row, "selesai"),
                row.getObject("standar_menit", Long.class),
                row.getObject("lama_menit", Long.class),
                row.getObject("tunggu_luar_menit", Long.class),
                row.getString("putusan"));
    }
}
