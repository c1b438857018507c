package id.tayang.notification;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages that are to go out, and what became of them. */
@Component
class Outbox implements Outgoing {

    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6));
    /** A server that was away for a day should not be believed away for six hours more. */
    private static final Duration SERVER_AWAY = Duration.ofMinutes(5);

    private static final int REASON_LENGTH = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void put(Letter letter, Collection<Recipient> recipients) {
        put(letter, recipients, null);
    }

    @Override
    public void put(Letter letter, Collection<Recipient> recipients, String enclosure) {
        for (var recipient : recipients) {
            if (!holds(letter, recipient)) {
                add(letter, recipient, enclosure);
            }
        }
    }

    private boolean holds(Letter letter, Recipient recipient) {
        return jdbc.sql("select id from pemberitahuan where id = :id and penerima = :penerima")
                .param("id", letter.id())
                .param("penerima", recipient.name())
                .query(String.class)
                .optional()
                .isPresent();
    }

    private void add(Letter letter, Recipient recipient, String enclosure) {
        jdbc.sql("""
                        insert into pemberitahuan
                        (id, penerima, kasus, aktivitas, subjek, pesan, status, dibuat_pada, percobaan, coba_pada,
                          galat, gagal_pada, sisipan)
                        values (:id, :penerima, :kasus, :aktivitas, :subjek, :pesan, :status, :now, 0, :now,
                          :galat, :gagal, :sisipan)
                        """)
                .param("id", letter.id())
                .param("penerima", recipient.name())
                .param("kasus", letter.kasus())
                .param("aktivitas", letter.activity())
                .param("subjek", letter.subject())
                .param("pesan", letter.body())
                .param("status", recipient.refused() ? "ditolak" : "menunggu")
                .param("now", now())
                .param("galat", recipient.refused() ? recipient.refusal() : null)
                .param("sisipan", enclosure, Types.VARCHAR)
                .param("gagal", recipient.refused() ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    public void withdraw(Collection<String> events) {
        for (var event : events) {
            jdbc.sql("delete from pemberitahuan where id = :id and status = 'menunggu'")
                    .param("id", Letter.idOf(event))
                    .update();
        }
    }

    /** What waits and may be tried now, the longest waiting first. */
    List<Post> due(int limit) {
        return jdbc.sql("""
                        select id, penerima as recipient, subjek as subject, pesan as body, sisipan as enclosure,
                          percobaan as attempts
                        from pemberitahuan where status = 'menunggu' and coba_pada <= :now
                        order by coba_pada, dibuat_pada fetch first :limit rows only
                        """)
                .param("now", now())
                .param("limit", limit)
                .query(Post.class)
                .list();
    }

    /**
     * Takes the message for one attempt, and sets the time of the next one: should this one be cut off, it is made
     * again then, and no second sender makes it now.
     *
     * @return false when another sender was faster
     */
    boolean claim(Post post) {
        var pause = BACK_OFF.get(Math.min(post.attempts(), BACK_OFF.size() - 1));
        return change("percobaan = percobaan + 1, coba_pada = :value", "percobaan = :attempts", post, now().plus(pause))
                == 1;
    }

    void sent(Post post) {
        change(
                "status = 'terkirim', galat = null, gagal_pada = null, dikirim_pada = :value",
                "status = 'menunggu'",
                post,
                now());
    }

    /** Leaves the message to the next attempt. */
    void failed(Post post, String reason) {
        change("galat = :value, gagal_pada = :now", "status = 'menunggu'", post, shortened(reason));
    }

    /** Nobody was there to take any message: this one waits no longer than the others will. */
    void serverAway(Post post, String reason) {
        failed(post, reason);
        var latest = now().plus(SERVER_AWAY);
        change("coba_pada = :value", "status = 'menunggu' and coba_pada > :value", post, latest);
    }

    /** No attempt will ever bring it there. */
    void refused(Post post, String reason) {
        change("status = 'ditolak', galat = :value, gagal_pada = :now", "status = 'menunggu'", post, shortened(reason));
    }

    private int change(String assignment, String condition, Post post, Object value) {
        return jdbc.sql("update pemberitahuan set " + assignment + " where id = :id and penerima = :penerima and "
                        + condition)
                .param("value", value)
                .param("id", post.id())
                .param("penerima", post.recipient())
                .param("attempts", post.attempts())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String shortened(String reason) {
        return reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH);
    }
}
