package id.tayang.publishing;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of the ledger where an item stands, for people. */
@Component
class ChannelStandings {

    private final JdbcClient jdbc;

    ChannelStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each channel that was to show the item, in the order of their ids; empty when nothing was published. */
    Collection<ChannelStanding> of(String kasus) {
        var standings = new TreeMap<String, ChannelStanding>();
        jdbc.sql("""
                        select kanal, revisi, status, url, alasan, coba_lagi_pada, dicatat_pada
                        from tayangan where kasus = :kasus order by revisi""")
                .param("kasus", kasus)
                .query(ChannelStandings::standing)
                .list()
                .forEach(one -> standings.merge(one.channel(), one, (before, next) -> next.urlOr(before.url())));
        return standings.values();
    }

    private static ChannelStanding standing(ResultSet row, int number) throws SQLException {
        return new ChannelStanding(
                row.getString("kanal"),
                row.getInt("revisi"),
                row.getString("status"),
                row.getString("url"),
                row.getString("alasan"),
                Utc.read(row, "coba_lagi_pada"),
                Utc.read(row, "dicatat_pada"));
    }
}
