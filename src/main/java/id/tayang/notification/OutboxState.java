package id.tayang.notification;

import id.tayang.Utc;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what lies in the outbox. */
@Component
class OutboxState implements MailState {

    private static final Duration REFUSALS = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Postman> postman;

    OutboxState(JdbcClient jdbc, Clock clock, ObjectProvider<Postman> postman) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.postman = postman;
    }

    @Override
    public boolean on() {
        return postman.getIfAvailable() != null;
    }

    @Override
    public long unsent() {
        return waiting("1 = 1");
    }

    @Override
    public long stuck() {
        return waiting("galat is not null");
    }

    private long waiting(String condition) {
        return jdbc.sql("select count(*) from pemberitahuan where status = 'menunggu' and " + condition)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Failure> lastFailure() {
        return jdbc.sql("""
                        select galat, gagal_pada,
                          (select min(coba_pada) from pemberitahuan where status = 'menunggu') as berikutnya
                        from pemberitahuan where status = 'menunggu' and galat is not null
                        order by gagal_pada desc nulls last fetch first 1 rows only
                        """)
                .query((row, n) ->
                        new Failure(row.getString("galat"), Utc.read(row, "gagal_pada"), Utc.read(row, "berikutnya")))
                .optional();
    }

    @Override
    public long refused() {
        return jdbc.sql("select count(*) from pemberitahuan where status = 'ditolak' and dibuat_pada >= :since")
                .param("since", since())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Refusal> refusals() {
        return jdbc.sql("""
                        select coalesce(galat, '') as reason, count(*) as messages from pemberitahuan
                        where status = 'ditolak' and dibuat_pada >= :since
                        group by coalesce(galat, '') order by count(*) desc, coalesce(galat, '')
                        fetch first 5 rows only
                        """).param("since", since()).query(Refusal.class).list();
    }

    private OffsetDateTime since() {
        return Utc.of(clock.instant().minus(REFUSALS));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
