package id.tayang.opd;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the looks at the sites have shown. */
@Component
class WatchedSites {

    private final JdbcClient jdbc;
    private final SubdomainRegister register;

    WatchedSites(JdbcClient jdbc, SubdomainRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** Every site that stands, by name. */
    List<WatchedSite> all() {
        return register.sites().stream()
                .map(host -> find(host).orElse(WatchedSite.unseen(host)))
                .toList();
    }

    /** One that is due for a look. */
    Optional<WatchedSite> due(Instant now) {
        var later = jdbc.sql("select situs from pantauan_situs where lihat_lagi_pada > :now")
                .param("now", Utc.of(now))
                .query(String.class)
                .list();
        return all().stream().filter(site -> !later.contains(site.host())).findFirst();
    }

    private Optional<WatchedSite> find(String host) {
        return jdbc.sql("select * from pantauan_situs where situs = :situs")
                .param("situs", host)
                .query(WatchedSites::row)
                .optional();
    }

    @Transactional
    void keep(WatchedSite site, Instant again) {
        jdbc.sql("delete from pantauan_situs where situs = :situs")
                .param("situs", site.host())
                .update();
        jdbc.sql("""
                        insert into pantauan_situs (situs, dilihat_pada, lihat_lagi_pada, diperbarui_pada, etag,
                          terakhir_diubah, gagal, galat, pengunjung)
                        values (:situs, :dilihat, :lagi, :diperbarui, :etag, :diubah, :gagal, :galat, :pengunjung)""")
                .param("situs", site.host())
                .param("dilihat", Utc.of(site.seenAt()))
                .param("lagi", Utc.of(again))
                .param("diperbarui", Utc.of(site.updatedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("etag", site.etag(), Types.VARCHAR)
                .param("diubah", site.lastModified(), Types.VARCHAR)
                .param("gagal", site.failures())
                .param("galat", site.problem(), Types.VARCHAR)
                .param("pengunjung", site.visitors(), Types.BIGINT)
                .update();
    }

    private static WatchedSite row(ResultSet row, int number) throws SQLException {
        return new WatchedSite(
                row.getString("situs"),
                Utc.read(row, "dilihat_pada"),
                Utc.read(row, "diperbarui_pada"),
                row.getString("etag"),
                row.getString("terakhir_diubah"),
                row.getInt("gagal"),
                row.getString("galat"),
                row.getObject("pengunjung", Long.class));
    }
}
