package id.tayang.opd;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What was done outside for a case. Kept at once: the job that did it may yet be rolled back, what it did may not. */
@Component
class ProvisioningJournal {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate own;

    ProvisioningJournal(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void note(String kasus, String host, ProvisioningStep step, boolean done, String words) {
        own.executeWithoutResult(transaction -> {
            var set = write("""
                    update penyiapan_situs
                    set selesai = :selesai, keterangan = :keterangan, percobaan = percobaan + 1, pada = :pada
                    where kasus = :kasus and situs = :situs and langkah = :langkah""", kasus, host, step, done, words);
            if (set == 0) {
                write("""
                        insert into penyiapan_situs (kasus, situs, langkah, selesai, keterangan, percobaan, pada)
                        values (:kasus, :situs, :langkah, :selesai, :keterangan, 1, :pada)""", kasus, host, step, done, words);
            }
        });
    }

    private int write(String sql, String kasus, String host, ProvisioningStep step, boolean done, String words) {
        return jdbc.sql(sql)
                .param("kasus", kasus)
                .param("situs", host)
                .param("langkah", step.id)
                .param("selesai", done)
                .param("keterangan", words.length() <= LONGEST ? words : words.substring(0, LONGEST))
                .param("pada", Utc.of(clock.instant()))
                .update();
    }

    Optional<ProvisioningNote> find(String kasus, String host, ProvisioningStep step) {
        return of(kasus).stream()
                .filter(note -> note.host().equals(host) && note.step() == step)
                .findFirst();
    }

    List<ProvisioningNote> of(String kasus) {
        return jdbc.sql("select * from penyiapan_situs where kasus = :kasus order by pada, langkah")
                .param("kasus", kasus)
                .query(ProvisioningJournal::note)
                .list();
    }

    /** The latest first. */
    List<ProvisioningNote> latest(int most) {
        return jdbc.sql("select * from penyiapan_situs order by pada desc fetch first :most rows only")
                .param("most", most)
                .query(ProvisioningJournal::note)
                .list();
    }

    void forget(String kasus) {
        own.executeWithoutResult(transaction -> jdbc.sql("delete from penyiapan_situs where kasus = :kasus")
                .param("kasus", kasus)
                .update());
    }

    private static ProvisioningNote note(ResultSet row, int number) throws SQLException {
        var id = row.getString("langkah");
        return new ProvisioningNote(
                row.getString("kasus"),
                row.getString("situs"),
                Arrays.stream(ProvisioningStep.values())
                        .filter(step -> step.id.equals(id))
                        .findFirst()
                        .orElseThrow(),
                row.getBoolean("selesai"),
                row.getString("keterangan"),
                row.getInt("percobaan"),
                Utc.read(row, "pada"));
    }
}
