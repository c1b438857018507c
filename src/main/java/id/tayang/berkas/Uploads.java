package id.tayang.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/**
 * Uploads in parts, as the tus protocol has them: announced, then sent from where the last part stopped. Own code, because
 * tus-java-server answers past Spring, writes serialized Java objects, and its client for browsers is no webjar.
 */
@Service
class Uploads {

    /** Of one person at one time; older ones make room, so that nobody fills the disk with beginnings. */
    static final int PER_USER = 30;

    private final UploadTable table;
    private final DraftFolder drafts;
    private final Berkas berkas;
    private final Limits limits;
    private final Clock clock;

    Uploads(UploadTable table, DraftFolder drafts, Berkas berkas, Limits limits, Clock clock) {
        this.table = table;
        this.drafts = drafts;
        this.berkas = berkas;
        this.limits = limits;
        this.clock = clock;
    }

    /** Announces a file, or finds the one that the same person began to send. The id and start of {@code wanted} are not used. */
    Upload begin(Upload wanted) throws IOException {
        if (wanted.size() <= 0) {
            throw FileInspection.empty();
        }
        limits.check(wanted.size());
        FileKind.claimed(wanted.name()).ifPresent(kind -> limits.check(kind.group(), wanted.size()));
        berkas.checkRoom(wanted.kasus(), wanted.size());
        var own = table.of(wanted.user());
        var there = own.stream().filter(upload -> same(upload, wanted)).findFirst();
        if (there.isPresent()) {
            var resumed = there.get().withTexts(wanted.altText(), wanted.credit());
            table.texts(resumed);
            return resumed;
        }
        var open = own.size();
        var bytes = own.stream().mapToLong(Upload::size).sum() + wanted.size();
        for (var oldest : own) {
            if (open < PER_USER && bytes <= limits.perCase().toBytes()) {
                break;
            }
            drop(oldest);
            open--;
            bytes -= oldest.size();
        }
        var upload = new Upload(
                UUID.randomUUID().toString(),
                wanted.kasus(),
                wanted.task(),
                wanted.user(),
                wanted.name(),
                wanted.size(),
                wanted.modified(),
                wanted.altText(),
                wanted.credit(),
                clock.instant());
        table.insert(upload);
        return upload;
    }

    Optional<Upload> find(String id) {
        return table.find(id);
    }

    /** Bytes that have arrived. */
    long arrived(Upload upload) throws IOException {
        var draft = drafts.of(upload);
        return Files.exists(draft) ? Files.size(draft) : 0;
    }

    /**
     * Takes a part. What arrived of it before a break stays. A part that overlaps what is there writes the same again, so
     * a sender who goes on needs not wait for the end of the request that broke.
     */
    void append(Upload upload, long from, InputStream part) throws IOException {
        if (from < 0 || from > arrived(upload)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "Bagian ini tidak menyambung. Tekan Lanjutkan.");
        }
        try (var draft = FileChannel.open(drafts.of(upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var buffer = new byte[64 << 10];
            var position = from;
            for (int read; (read = read(part, buffer)) >= 0; ) {
                if (position + read > upload.size()) {
                    throw new RefusedFile("Kiriman lebih panjang daripada ukuran yang disebutkan.");
                }
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    position += draft.write(bytes, position);
                }
            }
        } catch (RefusedFile refused) {
            drop(upload);
            throw refused;
        }
    }

    /**
     * Judges and keeps what has arrived whole. Where the virus scanner could not be asked, the upload stays, to be finished
     * later.
     */
    CaseFile finish(Upload upload) throws IOException {
        var sealed = drafts.create();
        try {
            // A copy: a straggler of the upload may still write into the draft, past the inspection.
            Files.copy(drafts.of(upload), sealed, StandardCopyOption.REPLACE_EXISTING);
            var file = berkas.add(upload, sealed);
            drop(upload);
            return file;
        } catch (RefusedFile refused) {
            drop(upload);
            throw refused;
        } finally {
            Files.deleteIfExists(sealed);
        }
    }

    void drop(Upload upload) throws IOException {
        table.delete(upload);
        Files.deleteIfExists(drafts.of(upload));
    }

    private static boolean same(Upload one, Upload other) {
        return one.task().equals(other.task())
                && one.name().equals(other.name())
                && one.size() == other.size()
                && one.modified() == other.modified();
    }

    private static int read(InputStream part, byte[] buffer) {
        try {
            return part.read(buffer);
        } catch (IOException broken) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Sambungan terputus di tengah kiriman.");
        }
    }
}
