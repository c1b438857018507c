package id.tayang.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AchievementQueries implements Achievement {

    private final JdbcClient jdbc;

    AchievementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StepAchievement> steps(LedgerPeriod period, String sop, String unit) {
        // Two units may have ended the step on its last day: each brings the name, the first of them counts.
        var steps = new LinkedHashMap<List<String>, StepAchievement>();
        asked(period, sop, unit, """
                select s.*, r.no_langkah, r.nama, r.pelaksana
                from (select sop, aktivitas, max(hari) as hari, %s,
                        sum(tunggu_menit) as tunggu_menit, sum(kerja_menit) as kerja_menit,
                        max(terlama_menit) as terlama_menit
                    from rekap_sla where %s group by sop, aktivitas) s
                join rekap_sla r on r.hari = s.hari and r.sop = s.sop and r.aktivitas = s.aktivitas
                order by s.sop, s.aktivitas, r.unit
                """)
                .query(AchievementQueries::step)
                .list()
                .forEach(step -> steps.putIfAbsent(List.of(step.sop(), step.activity()), step));
        return steps.values().stream().sorted(RowOrder.OF_STEPS).toList();
    }

    @Override
    public List<DayTally> days(LedgerPeriod period, String sop, String unit) {
        return asked(period, sop, unit, "select hari, %s from rekap_sla where %s group by hari order by hari")
                .query((row, number) -> new DayTally(row.getObject("hari", LocalDate.class), Tally.read(row)))
                .list();
    }

    private JdbcClient.StatementSpec asked(LedgerPeriod period, String sop, String unit, String sql) {
        var condition = "hari between :from and :to"
                + (sop == null ? "" : " and sop = :sop")
                + (unit == null ? "" : " and unit = :unit");
        return jdbc.sql(sql.formatted(Tally.SUMS, condition))
                .param("from", period.from())
                .param("to", period.to())
                .param("sop", sop)
                .param("unit", unit);
    }

    private static StepAchievement step(ResultSet row, int number) throws SQLException {
        return new StepAchievement(
                row.getString("sop"),
                row.getString("aktivitas"),
                row.getString("no_langkah"),
                row.getString("nama"),
                row.getString("pelaksana"),
                Tally.read(row),
                row.getLong("tunggu_menit"),
                row.getLong("kerja_menit"),
                row.getLong("terlama_menit"));
    }
}
