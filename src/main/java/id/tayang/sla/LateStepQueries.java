package id.tayang.sla;

import id.tayang.Utc;
import id.tayang.calendar.WorkingCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LateStepQueries implements LateSteps {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<WorkingCalendar> calendar;

    LateStepQueries(JdbcClient jdbc, Clock clock, Supplier<WorkingCalendar> calendar) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public LatePage find(LateQuery query) {
        var now = clock.instant();
        var office = calendar.get();
        var steps = asked(query, now, office, """
                select l.*, k.judul, k.nomor
                from langkah_sla l left join kasus_sla k on k.kasus = l.kasus
                where %s order by %s offset :offset rows fetch next :size rows only
                """)
                .param("offset", query.offset())
                .param("size", query.size())
                .query((row, number) -> step(row, now, office))
                .list();
        var total = asked(query, now, office, "select count(*) from langkah_sla l where %s")
                .query(Long.class)
                .single();
        return new LatePage(steps, total);
    }

    private JdbcClient.StatementSpec asked(LateQuery query, Instant now, WorkingCalendar office, String sql) {
        var condition = "l.putusan = 'berjalan' and l.tenggat < :now"
                + (query.minutesLate() == 0 ? "" : " and l.tenggat <= :before")
                + (query.sop() == null ? "" : " and l.sop = :sop")
                + (query.unit() == null ? "" : " and l.unit = :unit")
                + (query.pelaksana() == null ? "" : " and l.pelaksana = :pelaksana");
        var before = WorkingTimeAgo.before(office, now, Duration.ofMinutes(query.minutesLate()));
        return jdbc.sql(sql.formatted(condition, query.order().sql(query.descending())))
                .param("now", Utc.of(now))
                .param("before", Utc.of(before))
                .param("sop", query.sop())
                .param("unit", query.unit())
                .param("pelaksana", query.pelaksana());
    }

    private static LateStep step(ResultSet row, Instant now, WorkingCalendar office) throws SQLException {
        var created = Utc.read(row, "dibuat");
        var deadline = Utc.read(row, "tenggat");
        return new LateStep(
                row.getString("id"),
                row.getString("kasus"),
                row.getString("judul"),
                row.getString("nomor"),
                row.getString("sop"),
                row.getString("no_langkah"),
                row.getString("nama"),
                row.getString("pelaksana"),
                row.getString("unit"),
                row.getString("oleh"),
                row.getInt("ulangan"),
                row.getString("standar_teks"),
                created,
                deadline,
                deadline.isAfter(Utc.read(row, "tenggat_awal")),
                office.workingTimeBetween(deadline, now).toMinutes(),
                office.workingTimeBetween(created, now).toMinutes());
    }
}
