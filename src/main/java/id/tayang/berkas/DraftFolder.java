package id.tayang.berkas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files that are not whole yet, or not judged yet, on the disk of this machine wherever the finished ones lie. */
@Component
class DraftFolder {

    private final Path folder;

    DraftFolder(@Value("${tayang.berkas.folder:./data/berkas}") Path folder) {
        this.folder = folder.resolve("sementara");
    }

    /** An empty file of its own. */
    Path create() throws IOException {
        return Files.createTempFile(Files.createDirectories(folder), "periksa", null);
    }

    /** What has arrived of an upload; may not exist yet. */
    Path of(Upload upload) throws IOException {
        return Files.createDirectories(folder).resolve("kiriman-" + upload.id());
    }

    /** Deletes what nobody has written to since then: leftovers of a crash, uploads that nobody went on with. */
    void sweep(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
