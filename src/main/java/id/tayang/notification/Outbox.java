package id.tayang.notification;

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
class Outbox {

    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6));
    private static final int REASON_LENGTH = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds the message for each recipient that does not have it yet. */
    void put(Letter letter, Collection<Recipient> recipients) {
        for (var recipient : recipients) {
            if (!holds(letter, recipient)) {
                add(letter, recipient);
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

    private void add(Letter letter, Recipient recipient) {
        jdbc.sql("""
                        insert into pemberitahuan
                        (id, penerima, kasus, aktivitas, subjek, pesan, status, dibuat_pada, percobaan, coba_pada, galat)
                        values (:id, :penerima, :kasus, :aktivitas, :subjek, :pesan, :status, :now, 0, :now, :galat)
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
                .update();
    }

    /** What waits and may be tried now, the longest waiting first. */
    List<Post> due(int limit) {
        return jdbc.sql("""
                        select id, penerima as recipient, subjek as subject, pesan as body, percobaan as attempts
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
        change("status = 'terkirim', galat = null, dikirim_pada = :value", "status = 'menunggu'", post, now());
    }

    /** Leaves the message to the next attempt. */
    void failed(Post post, String reason) {
        change("galat = :value", "status = 'menunggu'", post, shortened(reason));
    }

    /** No attempt will ever bring it there. */
    void refused(Post post, String reason) {
        change("status = 'ditolak', galat = :value", "status = 'menunggu'", post, shortened(reason));
    }

    private int change(String assignment, String condition, Post post, Object value) {
        return jdbc.sql("update pemberitahuan set " + assignment + " where id = :id and penerima = :penerima and "
                        + condition)
                .param("value", value)
                .param("id", post.id())
                .param("penerima", post.recipient())
                .param("attempts", post.attempts())
                .update();
    }

    long unsent() {
        return jdbc.sql("select count(*) from pemberitahuan where status = 'menunggu'")
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String shortened(String reason) {
        return reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH);
    }
}
