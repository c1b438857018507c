package id.tayang.opd;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who holds which name below the parent domain. Labels come here in lower case, from {@link SubdomainRule}. */
@Component
class SubdomainRegister {

    private final JdbcClient jdbc;
    private final TransactionTemplate nested;
    private final Clock clock;
    private final String parent;

    SubdomainRegister(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, SubdomainRule rule) {
        this.jdbc = jdbc;
        this.clock = clock;
        parent = rule.parent();
        nested = new TransactionTemplate(transactions);
        // A refused insert spoils a transaction of PostgreSQL; behind a savepoint the engine's goes on.
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Gives the name to the case, in place of the one it held. When two cases ask at the same time, the database
     * lets the second wait for the first.
     *
     * @return whether the case holds the name now; if not, it keeps the one it held
     */
    boolean reserve(String kasus, String label) {
        if (holds(kasus, label)) {
            return true;
        }
        try {
            nested.executeWithoutResult(transaction -> write(kasus, label));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private void write(String kasus, String label) {
        var moved = statement("""
                        update subdomain set induk = :induk, nama = :nama, dipesan_pada = :now, dipakai_pada = null
                        where kasus = :kasus
                        """, kasus, label).update();
        if (moved == 0) {
            statement("""
                            insert into subdomain (kasus, induk, nama, dipesan_pada)
                            values (:kasus, :induk, :nama, :now)
                            """, kasus, label).update();
        }
    }

    boolean holds(String kasus, String label) {
        return found(
                "select kasus from subdomain where kasus = :kasus and induk = :induk and nama = :nama", kasus, label);
    }

    /** Whether a case has had a site prepared under the name. */
    boolean inUse(String label) {
        return found(
                "select kasus from subdomain where induk = :induk and nama = :nama and dipakai_pada is not null",
                null,
                label);
    }

    /** From now on a site stands under the name that the case holds. */
    void markInUse(String kasus) {
        statement("update subdomain set dipakai_pada = coalesce(dipakai_pada, :now) where kasus = :kasus", kasus, null)
                .update();
    }

    void release(String kasus) {
        statement("delete from subdomain where kasus = :kasus", kasus, null).update();
    }

    /** Full names of the sites that stand, by name. */
    List<String> sites() {
        return statement(
                        "select nama from subdomain where induk = :induk and dipakai_pada is not null order by nama",
                        null,
                        null)
                .query(String.class)
                .list()
                .stream()
                .map(label -> label + "." + parent)
                .toList();
    }

    /** Whichever case holds it. */
    void releaseName(String label) {
        statement("delete from subdomain where induk = :induk and nama = :nama", null, label)
                .update();
    }

    private boolean found(String select, String kasus, String label) {
        return statement(select, kasus, label).query(String.class).optional().isPresent();
    }

    private StatementSpec statement(String sql, String kasus, String label) {
        return jdbc.sql(sql)
                .param("kasus", kasus)
                .param("induk", parent)
                .param("nama", label)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
