package id.tayang.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per case, revision and channel: what was to appear there and what came of it. */
@Component
class ReleaseLedger {

    private final JdbcClient jdbc;
    private final Savepoint savepoint;
    private final Clock clock;

    ReleaseLedger(JdbcClient jdbc, Savepoint savepoint, Clock clock) {
        this.jdbc = jdbc;
        this.savepoint = savepoint;
        this.clock = clock;
    }

    /** The row of a release, written now unless it stands. Of two that come together the second waits for the first. */
    Entry claim(Release release) {
        return find(release.kasus(), release.revision(), release.channel()).orElseGet(() -> {
            try {
                savepoint.run(() -> insert(release));
            } catch (DuplicateKeyException e) {
                // Somebody else was faster; what he wrote is committed by now.
            }
            return find(release.kasus(), release.revision(), release.channel()).orElseThrow();
        });
    }

    Optional<Entry> find(String kasus, int revision, String channel) {
        return jdbc.sql("""
                        select sidik, status, url from tayangan
                        where kasus = :kasus and revisi = :revisi and kanal = :kanal""")
                .param("kasus", kasus)
                .param("revisi", revision)
                .param("kanal", channel)
                .query((row, n) -> new Entry(row.getString("sidik"), row.getString("status"), row.getString("url")))
                .optional();
    }

    /** Notes what came of a release and answers when that was. */
    Instant settle(String kasus, int revision, String channel, String status, String url, String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql("""
                        update tayangan set status = :status, url = :url, alasan = :alasan, dicatat_pada = :sekarang
                        where kasus = :kasus and revisi = :revisi and kanal = :kanal""")
                .param("status", status)
                .param("url", url)
                .param("alasan", reason)
                .param("sekarang", now.atOffset(ZoneOffset.UTC))
                .param("kasus", kasus)
                .param("revisi", revision)
                .param("kanal", channel)
                .update();
        return now;
    }

    private void insert(Release release) {
        jdbc.sql("""
                        insert into tayangan (kasus, revisi, kanal, sidik, status, dimulai_pada, dicatat_pada)
                        values (:kasus, :revisi, :kanal, :sidik, 'mulai', :sekarang, :sekarang)""")
                .param("kasus", release.kasus())
                .param("revisi", release.revision())
                .param("kanal", release.channel())
                .param("sidik", release.approved())
                .param("sekarang", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * @param status mulai (written before the channel was asked), manual, tayang or gagal
     * @param url where the text can be seen, null unless it appeared
     */
    record Entry(String sidik, String status, String url) {

        boolean published() {
            return status.equals("tayang");
        }
    }
}
