package id.tayang.sla;

import id.tayang.Utc;
import id.tayang.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OverviewQueries implements Overview {

    private static final Duration SOON = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<WorkingCalendar> calendar;

    OverviewQueries(JdbcClient jdbc, Clock clock, Supplier<WorkingCalendar> calendar) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public List<SopOverview> bySop() {
        var sops = new TreeMap<String, SopOverview>();
        open().forEach(sop -> sops.put(sop.sop(), sop));
        ended().forEach(sop -> sops.merge(sop.sop(), sop, SopOverview::plus));
        return List.copyOf(sops.values());
    }

    private List<SopOverview> open() {
        var now = clock.instant();
        return jdbc.sql("""
                        select sop, count(*) as berjalan,
                            count(case when tenggat < :now then 1 end) as lewat,
                            count(case when tenggat >= :now and tenggat <= :soon then 1 end) as segera
                        from langkah_sla where putusan = 'berjalan' group by sop
                        """)
                .param("now", Utc.of(now))
                .param("soon", Utc.of(now.plus(SOON)))
                .query((row, number) -> new SopOverview(
                        row.getString("sop"),
                        row.getLong("berjalan"),
                        row.getLong("lewat"),
                        row.getLong("segera"),
                        Tally.NONE))
                .list();
    }

    private List<SopOverview> ended() {
        var today = LocalDate.ofInstant(clock.instant(), calendar.get().zone());
        var period = LedgerPeriod.lastDays(DAYS, today);
        return jdbc.sql("select sop, " + Tally.SUMS + " from rekap_sla where hari between :from and :to group by sop")
                .param("from", period.from())
                .param("to", period.to())
                .query((row, number) -> new SopOverview(row.getString("sop"), 0, 0, 0, Tally.read(row)))
                .list();
    }
}
