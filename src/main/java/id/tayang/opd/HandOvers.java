package id.tayang.opd;

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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps the links of hand-overs. A token is made when its mail goes out and stands in that mail alone; what is stored opens nothing. */
@Component
class HandOvers {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration valid;
    private final SecureRandom random = new SecureRandom();

    HandOvers(JdbcClient jdbc, Clock clock, @Value("${tayang.opd.serah-terima.berlaku:PT72H}") Duration valid) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.valid = valid;
    }

    /** The only way to a new link of a case: the others then open nothing any more. */
    HandOver create(String kasus, String label, String account, String email, String user) {
        revoke(kasus, user);
        var id = UUID.randomUUID().toString();
        sql("""
                insert into serah_terima (id, kasus, nama, akun, surel, dibuat_pada, dibuat_oleh)
                values (:id, :kasus, :nama, :akun, :surel, :now, :oleh)""")
                .param("id", id)
                .param("kasus", kasus)
                .param("nama", label)
                .param("akun", account)
                .param("surel", email)
                .param("oleh", user, java.sql.Types.VARCHAR)
                .update();
        return find(id).orElseThrow();
    }

    Optional<HandOver> find(String id) {
        return jdbc.sql("select * from serah_terima where id = :id")
                .param("id", id)
                .query(HandOvers::row)
                .optional();
    }

    /** The newest of a case. */
    Optional<HandOver> latest(String kasus) {
        return all().stream().filter(one -> one.kasus().equals(kasus)).findFirst();
    }

    /** The newest first. */
    List<HandOver> all() {
        return jdbc.sql(
                        "select * from serah_terima order by dibuat_pada desc, case when dicabut_pada is null then 0 else 1 end, id fetch first 500 rows only")
                .query(HandOvers::row)
                .list();
    }

    /** Gives the link a new token, which opens it from now on; one that was given before opens it no more. Empty when it is over. */
    Optional<String> token(String id) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var set = sql("""
                        update serah_terima set sidik = :sidik, dikirim_pada = :now, berlaku_sampai = :sampai
                        where id = :id and ditukar_pada is null and dicabut_pada is null""")
                .param("id", id)
                .param("sidik", fingerprint(token))
                .param("sampai", Utc.of(now().plus(valid)))
                .update();
        return set == 1 ? Optional.of(token) : Optional.empty();
    }

    /** Also one that opens nothing any more. */
    Optional<HandOver> byToken(String token) {
        return jdbc.sql("select * from serah_terima where sidik = :sidik")
                .param("sidik", fingerprint(token))
                .query(HandOvers::row)
                .optional();
    }

    /** Whether the link was open, and is used from now on. Of two who ask at the same time, one gets it. */
    boolean redeem(String id) {
        return sql("""
                        update serah_terima set ditukar_pada = :now
                        where id = :id and ditukar_pada is null and dicabut_pada is null and berlaku_sampai > :now""").param("id", id).update() == 1;
    }

    /** The link led nowhere: it may be used again. */
    void unredeem(String id) {
        jdbc.sql("update serah_terima set ditukar_pada = null where id = :id")
                .param("id", id)
                .update();
    }

    /** Whether the case had a link that was not used yet. */
    boolean revoke(String kasus, String user) {
        return sql("""
                        update serah_terima set dicabut_pada = :now, dicabut_oleh = :oleh
                        where kasus = :kasus and ditukar_pada is null and dicabut_pada is null""")
                        .param("kasus", kasus)
                        .param("oleh", user, java.sql.Types.VARCHAR)
                        .update()
                > 0;
    }

    /** Those of a site that was closed. */
    void revokeSite(String label) {
        sql("""
                update serah_terima set dicabut_pada = :now
                where nama = :nama and ditukar_pada is null and dicabut_pada is null""").param("nama", label).update();
    }

    private StatementSpec sql(String text) {
        return jdbc.sql(text).param("now", Utc.of(now()));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String fingerprint(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.US_ASCII));
    }

    private static HandOver row(ResultSet row, int number) throws SQLException {
        return new HandOver(
                row.getString("id"),
                row.getString("kasus"),
                row.getString("nama"),
                row.getString("akun"),
                row.getString("surel"),
                Utc.read(row, "dibuat_pada"),
                row.getString("dibuat_oleh"),
                Utc.read(row, "dikirim_pada"),
                Utc.read(row, "berlaku_sampai"),
                Utc.read(row, "ditukar_pada"),
                Utc.read(row, "dicabut_pada"));
    }
}
