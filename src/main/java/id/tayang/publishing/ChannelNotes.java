package id.tayang.publishing;

import id.tayang.kanal.Notes;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What channels remember of their releases. */
@Component
class ChannelNotes {

    private final JdbcClient jdbc;
    private final OwnTransaction own;

    ChannelNotes(JdbcClient jdbc, OwnTransaction own) {
        this.jdbc = jdbc;
        this.own = own;
    }

    /** @param key of a release that stands in the ledger, committed */
    Notes of(ReleaseKey key) {
        return new Notes() {
            @Override
            public Optional<String> find(String name) {
                return own.call(() -> read(key, name));
            }

            @Override
            public void keep(String name, String value) {
                own.run(() -> write(key, name, value));
            }
        };
    }

    private Optional<String> read(ReleaseKey key, String name) {
        return of(
                        "select isi from tayangan_catatan where kasus = :kasus and revisi = :revisi and kanal = :kanal and nama = :nama",
                        key,
                        name)
                .query(String.class)
                .optional();
    }

    private void write(ReleaseKey key, String name, String value) {
        var changed = of(
                        "update tayangan_catatan set isi = :isi where kasus = :kasus and revisi = :revisi and kanal = :kanal and nama = :nama",
                        key,
                        name)
                .param("isi", value)
                .update();
        if (changed == 0) {
            of(
                            "insert into tayangan_catatan (kasus, revisi, kanal, nama, isi) values (:kasus, :revisi, :kanal, :nama, :isi)",
                            key,
                            name)
                    .param("isi", value)
                    .update();
        }
    }

    private JdbcClient.StatementSpec of(String sql, ReleaseKey key, String name) {
        return jdbc.sql(sql)
                .param("kasus", key.kasus())
                .param("revisi", key.revision())
                .param("kanal", key.channel())
                .param("nama", name);
    }
}
