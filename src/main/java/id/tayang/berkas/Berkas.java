package id.tayang.berkas;

import id.tayang.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files into a case and removes them again. Who may do so is decided before. */
@Service
class Berkas {

    static final int PER_CASE = 100;
    static final int ALT_TEXT = 500;

    /**
     * A file that somebody sends.
     *
     * @param altText may be null when the file is no image
     */
    record Upload(String kasus, String task, String user, String name, String altText) {}

    private final BerkasTable table;
    private final BlobStore blobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Berkas(BerkasTable table, BlobStore blobs, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.blobs = blobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Adds a file. The same content a second time, as from a double click, gives back the file that is already there.
     *
     * @throws RefusedFile with the reason in Indonesian
     */
    CaseFile add(Upload upload, InputStream content) throws IOException {
        var sent = blobs.draft();
        var kept = blobs.draft();
        try {
            receive(content, sent);
            var kind = FileInspection.kind(sent, upload.name());
            var altText = altText(upload, kind);
            if (kind.image()) {
                Picture.rewrite(sent, kept, kind);
            } else {
                Files.move(sent, kept, StandardCopyOption.REPLACE_EXISTING);
            }
            var file = new CaseFile(
                    UUID.randomUUID().toString(),
                    upload.kasus(),
                    Sha256.of(kept),
                    FileName.clean(upload.name(), kind),
                    kind.mediaType(),
                    Files.size(kept),
                    altText,
                    upload.user(),
                    clock.instant());
            return keep(file, upload.task(), kept);
        } finally {
            Files.deleteIfExists(sent);
            Files.deleteIfExists(kept);
        }
    }

    /** Removes a file; its content goes when no other case has it. */
    void remove(CaseFile file) {
        synchronized (blobs) {
            transaction.executeWithoutResult(status -> table.delete(file));
            if (!table.used(file.sha256())) {
                blobs.remove(file.sha256());
            }
        }
    }

    // Under the same lock as the removal, which could otherwise take the content away between the two steps.
    private CaseFile keep(CaseFile file, String task, Path draft) throws IOException {
        synchronized (blobs) {
            var there = table.find(file.kasus(), file.sha256());
            if (there.isPresent()) {
                return there.get();
            }
            if (table.of(file.kasus()).size() >= PER_CASE) {
                throw new RefusedFile(
                        "Kasus ini sudah memuat " + PER_CASE + " berkas, batasnya. Hapus yang tidak diperlukan.");
            }
            blobs.keep(draft, file.sha256());
            transaction.executeWithoutResult(status -> table.insert(file, task));
            return file;
        }
    }

    private static void receive(InputStream content, Path draft) throws IOException {
        try (var out = Files.newOutputStream(draft)) {
            var buffer = new byte[64 << 10];
            var size = 0L;
            for (int read; (read = content.read(buffer)) >= 0; ) {
                size += read;
                if (size > FileKind.LARGEST) {
                    throw FileInspection.tooLarge("satu berkas", (int) (FileKind.LARGEST >> 20));
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static String altText(Upload upload, FileKind kind) {
        if (!kind.image()) {
            return null;
        }
        var text = upload.altText() == null ? "" : upload.altText().strip();
        if (text.length() < 3 || text.length() > ALT_TEXT) {
            throw new RefusedFile("Isi teks alternatif gambar (3 sampai " + ALT_TEXT
                    + " huruf): apa yang terlihat, bagi pembaca yang tidak dapat melihatnya.");
        }
        return text;
    }
}
