package id.tayang.publishing;

import id.tayang.Sha256;
import id.tayang.Utc;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps links to previews. The token is told once, to who asked for the link; what is stored opens nothing. */
@Component
class PreviewLinks {

    private static final int TOKEN_BYTES = 32;
    /** How long it is known that a link has ended. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    /** @param token 43 letters, digits, hyphens and underscores */
    record Created(PreviewLink link, String token) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration valid;
    private final SecureRandom random = new SecureRandom();

    PreviewLinks(JdbcClient jdbc, Clock clock, @Value("${tayang.pratinjau.berlaku:PT72H}") Duration valid) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.valid = valid;
    }

    Created create(String task, String variable, String user) {
        var now = now();
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var link = new PreviewLink(UUID.randomUUID().toString(), task, variable, user, now, now.plus(valid), null);
        jdbc.sql("delete from tautan_pratinjau where berlaku_sampai < :lama")
                .param("lama", Utc.of(now.minus(REMEMBERED)))
                .update();
        jdbc.sql("""
                        insert into tautan_pratinjau (id, sidik, tugas, variabel, dibuat_oleh, dibuat_pada, berlaku_sampai)
                        values (:id, :sidik, :tugas, :variabel, :oleh, :pada, :sampai)""")
                .param("id", link.id())
                .param("sidik", fingerprint(token))
                .param("tugas", task)
                .param("variabel", variable)
                .param("oleh", user)
                .param("pada", Utc.of(link.createdAt()))
                .param("sampai", Utc.of(link.until()))
                .update();
        return new Created(link, token);
    }

    /** Also one that opens nothing any more. */
    Optional<PreviewLink> find(String token) {
        return jdbc.sql("select * from tautan_pratinjau where sidik = :sidik")
                .param("sidik", fingerprint(token))
                .query(PreviewLinks::link)
                .optional();
    }

    /** Those of a task that open something, the newest first. */
    List<PreviewLink> openOf(String task) {
        var now = now();
        return jdbc
                .sql("select * from tautan_pratinjau where tugas = :tugas order by dibuat_pada desc, id")
                .param("tugas", task)
                .query(PreviewLinks::link)
                .list()
                .stream()
                .filter(link -> link.open(now))
                .toList();
    }

    /** Whether there was such a link that was still open. */
    boolean revoke(String task, String id, String user) {
        return jdbc.sql("""
                        update tautan_pratinjau set dicabut_pada = :sekarang, dicabut_oleh = :oleh
                        where id = :id and tugas = :tugas and dicabut_pada is null""")
                        .param("sekarang", Utc.of(now()))
                        .param("oleh", user)
                        .param("id", id)
                        .param("tugas", task)
                        .update()
                > 0;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String fingerprint(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.US_ASCII));
    }

    private static PreviewLink link(ResultSet row, int number) throws SQLException {
        return new PreviewLink(
                row.getString("id"),
                row.getString("tugas"),
                row.getString("variabel"),
                row.getString("dibuat_oleh"),
                Utc.read(row, "dibuat_pada"),
                Utc.read(row, "berlaku_sampai"),
                Utc.read(row, "dicabut_pada"));
    }
}
