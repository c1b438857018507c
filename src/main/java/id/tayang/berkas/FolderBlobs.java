package id.tayang.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Contents in a folder. */
final class FolderBlobs implements BlobStore {

    private final Path folder;

    FolderBlobs(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(BlobKey key, Path content) throws IOException {
        if (has(key)) {
            return;
        }
        var target = path(key);
        Files.createDirectories(target.getParent());
        var copy = Files.createTempFile(Files.createDirectories(folder.resolve("sementara")), "isi", null);
        try {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Override
    public boolean has(BlobKey key) {
        return Files.exists(path(key));
    }

    @Override
    public InputStream open(BlobKey key) throws IOException {
        return Files.newInputStream(path(key));
    }

    @Override
    public void remove(BlobKey key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    private Path path(BlobKey key) {
        return folder.resolve(key.path());
    }
}
