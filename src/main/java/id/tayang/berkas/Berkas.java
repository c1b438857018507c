package id.tayang.berkas;

import id.tayang.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files into a case and removes them again. Who may do so is decided before. */
@Service
class Berkas {

    private final BerkasTable table;
    private final ReadableFiles readable;
    private final Contents contents;
    private final DraftFolder drafts;
    private final VirusScan virusScan;
    private final Limits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Berkas(
            BerkasTable table,
            ReadableFiles readable,
            Contents contents,
            DraftFolder drafts,
            VirusScan virusScan,
            Limits limits,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.readable = readable;
        this.contents = contents;
        this.drafts = drafts;
        this.virusScan = virusScan;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Refuses what the case has no room for. */
    void checkRoom(String kasus, long size) {
        var there = table.of(kasus);
        limits.checkCase(there.stream().mapToLong(CaseFile::sentSize).sum() + size, there.size() + 1);
    }

    /**
     * Adds a file. The same content a second time, as from a double click, gives back the file that is already there,
     * unless it is one that the sender may not read.
     *
     * @param sent what arrived, on this machine; stays as it is
     * @throws RefusedFile with the reason in Indonesian
     * @throws VirusScan.ScanFailed when nobody can say whether there is a virus in it
     */
    CaseFile add(Upload upload, Path sent) throws IOException {
        virusScan.check(sent);
        var kind = FileInspection.kind(sent, upload.name(), limits);
        if (!kind.image()) {
            return keep(file(upload, kind, sent, null, null), upload.task(), sent, null);
        }
        var text = PictureText.of(upload.altText(), upload.credit());
        var picture = drafts.create();
        try {
            Picture.rewrite(sent, picture, kind);
            var original = new CaseFile.Original(Sha256.of(sent), Files.size(sent));
            return keep(file(upload, kind, picture, text, original), upload.task(), picture, sent);
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    /** Changes what is said beside a picture. */
    void describe(CaseFile file, PictureText text) {
        table.describe(file, text);
    }

    /** Removes a file; its content goes when no other case has it. */
    void remove(CaseFile file) throws IOException {
        transaction.executeWithoutResult(status -> table.delete(file));
        contents.dropUnused(file);
    }

    private CaseFile keep(CaseFile file, String task, Path shown, Path original) throws IOException {
        contents.put(file, shown, original);
        CaseFile kept = null;
        try {
            kept = transaction.execute(status -> {
                table.lock();
                var there = readable.of(file.kasus()).stream()
                        .filter(other -> other.sha256().equals(file.sha256()))
                        .findFirst();
                if (there.isPresent()) {
                    return there.get();
                }
                checkRoom(file.kasus(), file.sentSize());
                // Somebody may have removed the last file with this content in between.
                contents.putUnchecked(file, shown, original);
                table.insert(file, task);
                return file;
            });
            return kept;
        } finally {
            if (kept != file) {
                contents.dropUnused(file);
            }
        }
    }

    private CaseFile file(Upload upload, FileKind kind, Path stored, PictureText text, CaseFile.Original original)
            throws IOException {
        return new CaseFile(
                UUID.randomUUID().toString(),
                upload.kasus(),
                Sha256.of(stored),
                FileName.clean(upload.name(), kind),
                kind.mediaType(),
                Files.size(stored),
                text == null ? null : text.altText(),
                text == null ? null : text.credit(),
                original,
                upload.user(),
                clock.instant());
    }
}
