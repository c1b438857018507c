package id.tayang.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** File contents in a folder, named by their SHA-256: the same content is stored once. */
@Component
class BlobStore {

    private final Path folder;

    BlobStore(@Value("${tayang.berkas.folder:./data/berkas}") Path folder) {
        this.folder = folder;
    }

    /** An empty file on the same disk, to write an upload into. */
    Path draft() throws IOException {
        return Files.createTempFile(Files.createDirectories(folder.resolve("sementara")), "unggah", null);
    }

    /** Keeps a draft under its hash. */
    void keep(Path draft, String sha256) throws IOException {
        var target = path(sha256);
        Files.createDirectories(target.getParent());
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    InputStream open(String sha256) {
        try {
            return Files.newInputStream(path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String sha256) {
        try {
            Files.deleteIfExists(path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
