package id.tayang.mutubaku;

import id.tayang.Utc;
import id.tayang.sla.LedgerPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What assessors said; nothing of it is ever changed. */
@Component
class Assessments {

    private final JdbcClient jdbc;

    Assessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            String sop,
            LedgerPeriod period,
            String activity,
            Judgement counted,
            Judgement judgement,
            String assessor,
            Instant now) {
        jdbc.sql("""
                        insert into tabel_7 (id, sop, dari, sampai, aktivitas, hitungan_penilaian, hitungan_catatan,
                            penilaian, catatan, tindakan, penilai, pada)
                        values (:id, :sop, :dari, :sampai, :aktivitas, :hitungan, :dihitung, :penilaian, :catatan,
                            :tindakan, :penilai, :pada)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("sop", sop)
                .param("dari", period.from())
                .param("sampai", period.to())
                .param("aktivitas", activity)
                .param("hitungan", counted.penilaian().label())
                .param("dihitung", counted.note())
                .param("penilaian", judgement.penilaian().label())
                .param("catatan", judgement.note())
                .param("tindakan", judgement.action())
                .param("penilai", assessor)
                .param("pada", Utc.of(now))
                .update();
    }

    /** The newest of each step, by activity. */
    Map<String, Table7.Assessment> newest(String sop, LedgerPeriod period) {
        var newest = new HashMap<String, Table7.Assessment>();
        jdbc.sql("select * from tabel_7 where sop = :sop and dari = :dari and sampai = :sampai order by pada")
                .param("sop", sop)
                .param("dari", period.from())
                .param("sampai", period.to())
                .query((rows, n) -> newest.put(rows.getString("aktivitas"), assessment(rows)))
                .list();
        return newest;
    }

    private static Table7.Assessment assessment(ResultSet row) throws SQLException {
        return new Table7.Assessment(
                new Judgement(
                        Penilaian.of(row.getString("penilaian")), row.getString("catatan"), row.getString("tindakan")),
                new Judgement(Penilaian.of(row.getString("hitungan_penilaian")), row.getString("hitungan_catatan"), ""),
                row.getString("penilai"),
                Utc.read(row, "pada"));
    }
}
