package id.tayang.draf;

import id.tayang.engine.EngineTime;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps drafts so that of two texts of one form neither is lost. Who may write where is decided before. */
@Service
class Drafts {

    /** Of the texts that a user set aside in a form, the older ones go. */
    static final int ASIDE = 5;

    private final DrafTable table;
    private final TransactionTemplate transaction;
    private final EngineTime time;

    Drafts(DrafTable table, TransactionTemplate transaction, EngineTime time) {
        this.table = table;
        this.transaction = transaction;
        this.time = time;
    }

    /**
     * Saves a user's draft in place of his last one.
     *
     * @param seen the newest version that he has seen, 0 for none
     * @param aside whether what stands there now is set aside for him: he has chosen his own text
     * @throws NewerDraft with one that he has not seen; nothing is saved then
     */
    Draf save(Tempat tempat, String user, int seen, boolean aside, String isi) {
        return once(() -> {
            var newest = table.newest(tempat);
            newest.filter(draf -> draf.versi() > seen).ifPresent(draf -> {
                throw new NewerDraft(draf);
            });
            if (aside) {
                newest.ifPresent(draf -> putAside(tempat, user, draf.penulis(), draf));
            }
            var draf = new Draf(table.nextVersion(tempat), user, user, tempat.sop(), time.now(), false, isi);
            table.removeOwn(tempat, user);
            table.insert(tempat, draf);
            return draf;
        });
    }

    /** Keeps a text that its writer gave up for a newer one. */
    void setAside(Tempat tempat, String user, String isi) {
        once(() -> {
            putAside(tempat, user, user, new Draf(0, user, user, null, time.now(), true, isi));
            return null;
        });
    }

    private void putAside(Tempat tempat, String user, String writer, Draf draf) {
        table.insert(
                tempat, new Draf(table.nextVersion(tempat), user, writer, tempat.sop(), draf.pada(), true, draf.isi()));
        table.aside(tempat, user).stream().skip(ASIDE).forEach(old -> table.remove(tempat, old.versi()));
    }

    /** The second of two that met sees what the first one wrote. */
    private <T> T once(Supplier<T> change) {
        try {
            return transaction.execute(status -> change.get());
        } catch (DuplicateKeyException met) {
            return transaction.execute(status -> change.get());
        }
    }
}
