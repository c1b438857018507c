package id.tayang.publishing;

import id.tayang.Utc;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the ledger of a running application, as channels leave them. */
public record PublishedOn(JdbcClient jdbc, String kasus) implements AutoCloseable {

    public PublishedOn add(String kanal, String status, String url, String reason) {
        return add(kanal, status, url, reason, null);
    }

    /** @param again when the channel is asked again; null for never */
    public PublishedOn add(String kanal, String status, String url, String reason, Instant again) {
        jdbc.sql("""
                        insert into tayangan (kasus, revisi, kanal, sidik, status, url, alasan, coba_lagi_pada, dimulai_pada, dicatat_pada)
                        values (:kasus, 1, :kanal, 'sidik', :status, :url, :alasan, :lagi, :kini, :kini)""")
                .param("kasus", kasus)
                .param("kanal", kanal)
                .param("status", status)
                .param("url", url)
                .param("alasan", reason)
                .param("lagi", Utc.of(again))
                .param("kini", Utc.of(Instant.parse("2026-11-20T01:30:00Z")))
                .update();
        return this;
    }

    @Override
    public void close() {
        jdbc.sql("delete from tayangan where kasus = ?").param(kasus).update();
    }
}
