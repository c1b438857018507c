package id.tayang.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** What other features know of the files. */
@Component
class StoredFiles implements CaseFiles, OriginalFiles {

    private final BerkasTable table;
    private final BlobStore blobs;

    StoredFiles(BerkasTable table, BlobStore blobs) {
        this.table = table;
        this.blobs = blobs;
    }

    @Override
    public List<CaseFile> of(String kasus) {
        return table.of(kasus);
    }

    @Override
    public InputStream open(CaseFile file) {
        return open(BlobKey.shown(file.sha256()));
    }

    @Override
    public InputStream openOriginal(CaseFile file) {
        return open(BlobKey.original(file.original().sha256()));
    }

    @Override
    public void archived(String kasus) {
        table.originalsArchived(kasus);
    }

    private InputStream open(BlobKey key) {
        try {
            return blobs.open(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
