package id.tayang.berkas;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps smaller pictures beside the contents that they were made from. */
@Component
class SmallerPictures implements ShownPictures {

    private final BlobStore blobs;

    SmallerPictures(BlobStore blobs) {
        this.blobs = blobs;
    }

    @Override
    public Optional<Dimension> size(CaseFile file) {
        if (!file.image() || FileKind.of(file.mediaType()).isEmpty()) {
            return Optional.empty();
        }
        try (var content = blobs.open(BlobKey.shown(file.sha256()))) {
            return Picture.size(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(CaseFile file, int width) {
        if (!WIDTHS.contains(width)) {
            throw new IllegalArgumentException("Lebar gambar tidak tersedia.");
        }
        var key = BlobKey.smaller(file.sha256(), width);
        try {
            if (!blobs.has(key)) {
                make(file, key);
            }
            return blobs.open(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(CaseFile file, BlobKey key) throws IOException {
        var made = Files.createTempFile("tayang-gambar", null);
        try (var content = blobs.open(BlobKey.shown(file.sha256()))) {
            Files.write(made, Picture.smaller(content, file.mediaType(), key.width()));
            blobs.put(key, made);
        } finally {
            Files.delete(made);
        }
    }
}
