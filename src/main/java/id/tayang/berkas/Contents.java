package id.tayang.berkas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores the contents of files, and drops one when no row of any case names it any more. */
@Component
class Contents {

    private final BlobStore blobs;
    private final BerkasTable table;
    private final TransactionTemplate transaction;

    Contents(BlobStore blobs, BerkasTable table, TransactionTemplate transaction) {
        this.blobs = blobs;
        this.table = table;
        this.transaction = transaction;
    }

    /** @param original null when the file has none */
    void put(CaseFile file, Path shown, Path original) throws IOException {
        blobs.put(BlobKey.shown(file.sha256()), shown);
        if (original != null) {
            blobs.put(BlobKey.original(file.original().sha256()), original);
        }
    }

    void putUnchecked(CaseFile file, Path shown, Path original) {
        try {
            put(file, shown, original);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void dropUnused(CaseFile file) {
        dropUnused(BlobKey.shown(file.sha256()));
        if (file.original() != null) {
            dropUnused(BlobKey.original(file.original().sha256()));
        }
    }

    /** Originals that lie in the archive have no business here. */
    void dropArchivedOriginals() {
        table.archivedOriginals().forEach(sha256 -> {
            transaction.executeWithoutResult(status -> table.forgetOriginal(sha256));
            dropUnused(BlobKey.original(sha256));
        });
    }

    private void dropUnused(BlobKey key) {
        transaction.executeWithoutResult(status -> {
            table.lock();
            if (!table.used(key)) {
                try {
                    if (!key.original()) {
                        for (int width : ShownPictures.WIDTHS) {
                            blobs.remove(BlobKey.smaller(key.sha256(), width));
                        }
                    }
                    blobs.remove(key);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }
}
