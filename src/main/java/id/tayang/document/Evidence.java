package id.tayang.document;

import id.tayang.Utc;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proofs of publication, in a table of the office. */
@Component
class Evidence implements EvidenceLog {

    record Proof(String kanal, String url, String sha256, Instant pada) {}

    private final JdbcClient jdbc;

    Evidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(String kasus, String kanal, String url, String sha256, Instant at) {
        // Empty instead of null, so that "the same proof" is one comparison on every database.
        jdbc.sql("""
                        insert into bukti_tayang (kasus, kanal, tautan, sha256, pada)
                        select k.kasus, k.kanal, k.tautan, k.sha256, k.pada
                        from (select cast(:kasus as varchar(64)) kasus, cast(:kanal as varchar(40)) kanal,
                            cast(:tautan as varchar(2000)) tautan, cast(:sha256 as varchar(64)) sha256,
                            cast(:pada as timestamp with time zone) pada) k
                        where not exists (select 1 from bukti_tayang b where b.kasus = k.kasus and b.kanal = k.kanal
                          and b.tautan = k.tautan and b.sha256 = k.sha256)
                        """)
                .param("kasus", kasus)
                .param("kanal", kanal)
                .param("tautan", Objects.requireNonNullElse(url, ""))
                .param("sha256", Objects.requireNonNullElse(sha256, ""))
                .param("pada", Utc.of(at))
                .update();
    }

    List<Proof> of(String kasus) {
        return jdbc.sql("select kanal, tautan, sha256, pada from bukti_tayang where kasus = ? order by pada, kanal")
                .param(kasus)
                .query((row, number) -> new Proof(
                        row.getString("kanal"),
                        row.getString("tautan"),
                        row.getString("sha256"),
                        Utc.read(row, "pada")))
                .list();
    }
}
