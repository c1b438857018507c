package id.tayang.sla;

import id.tayang.Utc;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CurrentLoadQueries implements CurrentLoad {

    private final JdbcClient jdbc;
    private final Clock clock;

    CurrentLoadQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<SopLoad> bySop() {
        var now = clock.instant();
        return jdbc.sql("""
                        select sop, count(*) as berjalan, count(case when tenggat < :now then 1 end) as lewat,
                            min(case when tenggat < :now and lewat_dicatat is null then tenggat end) as belum_dicatat
                        from langkah_sla where putusan = 'berjalan' group by sop order by sop
                        """)
                .param("now", Utc.of(now))
                .query((row, number) -> new SopLoad(
                        row.getString("sop"),
                        row.getLong("berjalan"),
                        row.getLong("lewat"),
                        since(Utc.read(row, "belum_dicatat"), now)))
                .list();
    }

    private static Duration since(Instant deadline, Instant now) {
        return deadline == null ? Duration.ZERO : Duration.between(deadline, now);
    }
}
