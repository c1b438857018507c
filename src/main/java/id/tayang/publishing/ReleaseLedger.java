package id.tayang.publishing;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per case, revision and channel: what was to appear there and what came of it. In the caller's transaction. */
@Component
class ReleaseLedger {

    private static final String OF_KEY = " where kasus = :kasus and revisi = :revisi and kanal = :kanal";

    private final JdbcClient jdbc;
    private final Savepoint savepoint;
    private final Clock clock;

    ReleaseLedger(JdbcClient jdbc, Savepoint savepoint, Clock clock) {
        this.jdbc = jdbc;
        this.savepoint = savepoint;
        this.clock = clock;
    }

    /** The row of a release, written as begun unless it stands. Of two that come together the second waits for the first. */
    Claim claim(ReleaseKey key, String sidik) {
        var standing = find(key);
        if (standing.isPresent()) {
            return new Claim(standing.get(), false);
        }
        try {
            savepoint.run(() -> insert(key, sidik));
            return new Claim(find(key).orElseThrow(), true);
        } catch (DuplicateKeyException e) {
            // Somebody else was faster; what he wrote is committed by now.
            return new Claim(find(key).orElseThrow(), false);
        }
    }

    /** Of two that come together to a delayed release, one begins. */
    Claim beginAgain(ReleaseKey key) {
        var begun = of(
                        jdbc.sql("update tayangan set status = 'mulai', coba_lagi_pada = null, dicatat_pada = :sekarang"
                                + OF_KEY + " and status = 'tunda'"),
                        key)
                .param("sekarang", Utc.of(clock.instant()))
                .update();
        return new Claim(find(key).orElseThrow(), begun == 1);
    }

    Optional<ReleaseState> find(ReleaseKey key) {
        return of(
                        jdbc.sql("select sidik, status, id_kanal, url, alasan, percobaan, coba_lagi_pada from tayangan"
                                + OF_KEY),
                        key)
                .query(ReleaseLedger::state)
                .optional();
    }

    /** The state of the newest revision of an item on every channel that was to show it. */
    Map<String, Latest> latest(String kasus) {
        var latest = new TreeMap<String, Latest>();
        jdbc.sql("""
                        select kanal, revisi, sidik, status, id_kanal, url, alasan, percobaan, coba_lagi_pada
                        from tayangan where kasus = :kasus order by revisi""")
                .param("kasus", kasus)
                .query((row, n) -> latest.put(row.getString("kanal"), new Latest(row.getInt("revisi"), state(row, n))))
                .list();
        return latest;
    }

    /** The state of the newest revision on the channel that is older than this one. */
    Optional<ReleaseState> latestBefore(ReleaseKey key) {
        return of(jdbc.sql("""
                        select sidik, status, id_kanal, url, alasan, percobaan, coba_lagi_pada from tayangan
                        where kasus = :kasus and kanal = :kanal and revisi < :revisi order by revisi desc limit 1"""), key).query(ReleaseLedger::state).optional();
    }

    /** Notes what came of a release and answers when that was. */
    Instant settle(ReleaseKey key, ReleaseState state) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        of(jdbc.sql("""
                        update tayangan set status = :status, id_kanal = :idKanal, url = :url, alasan = :alasan,
                            percobaan = :percobaan, coba_lagi_pada = :cobaLagi, dicatat_pada = :sekarang""" + OF_KEY), key)
                .param("status", state.status())
                .param("idKanal", state.remoteId())
                .param("url", state.url())
                .param("alasan", state.reason())
                .param("percobaan", state.attempts())
                .param("cobaLagi", state.again() == null ? null : Utc.of(state.again()))
                .param("sekarang", Utc.of(now))
                .update();
        return now;
    }

    private void insert(ReleaseKey key, String sidik) {
        of(jdbc.sql("""
                        insert into tayangan (kasus, revisi, kanal, sidik, status, dimulai_pada, dicatat_pada)
                        values (:kasus, :revisi, :kanal, :sidik, 'mulai', :sekarang, :sekarang)"""), key)
                .param("sidik", sidik)
                .param("sekarang", Utc.of(clock.instant()))
                .update();
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, ReleaseKey key) {
        return statement
                .param("kasus", key.kasus())
                .param("revisi", key.revision())
                .param("kanal", key.channel());
    }

    private static ReleaseState state(ResultSet row, int number) throws SQLException {
        return new ReleaseState(
                row.getString("sidik"),
                row.getString("status"),
                row.getString("id_kanal"),
                row.getString("url"),
                row.getString("alasan"),
                row.getInt("percobaan"),
                row.getObject("coba_lagi_pada") == null ? null : Utc.read(row, "coba_lagi_pada"));
    }

    /** @param fresh whether the row was written by this call */
    record Claim(ReleaseState state, boolean fresh) {}

    record Latest(int revision, ReleaseState state) {}
}
