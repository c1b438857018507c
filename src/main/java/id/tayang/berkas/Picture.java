package id.tayang.berkas;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.tasks.UnsupportedFormatException;

/** Writes pictures anew: upright, at most 1600 pixels wide or high, without the place and the camera in their metadata. */
final class Picture {

    private static final int LONG_SIDE = 1600;
    private static final int THUMBNAIL = 240;
    private static final long PIXELS = 50_000_000;

    static {
        // Thumbnailator then reads only every n-th pixel of a picture that would take a quarter of the memory.
        System.setProperty("thumbnailator.conserveMemoryWorkaround", "true");
    }

    private Picture() {}

    static void rewrite(Path source, Path target, FileKind kind) throws IOException {
        try {
            var size = size(source);
            // One at a time: a picture of 50 megapixels takes 200 MB while it is open.
            synchronized (Picture.class) {
                var thumbnail = Thumbnails.of(source.toFile());
                if (Math.max(size.width, size.height) > LONG_SIDE) {
                    thumbnail.size(LONG_SIDE, LONG_SIDE);
                } else {
                    thumbnail.scale(1);
                }
                try (var out = Files.newOutputStream(target)) {
                    thumbnail.outputFormat(kind.extension()).outputQuality(0.85).toOutputStream(out);
                }
            }
        } catch (IIOException | UnsupportedFormatException | RuntimeException e) {
            if (e instanceof RefusedFile refused) {
                throw refused;
            }
            throw new RefusedFile(
                    "Gambar rusak atau disimpan untuk percetakan (CMYK). Simpan ulang sebagai JPG atau PNG biasa.");
        }
    }

    /** The same picture small enough for a list, in the format of {@code mediaType}. The caller closes the stream. */
    static byte[] thumbnail(InputStream content, String mediaType) throws IOException {
        var small = new ByteArrayOutputStream();
        synchronized (Picture.class) {
            Thumbnails.of(content)
                    .size(THUMBNAIL, THUMBNAIL)
                    .outputFormat(FileKind.of(mediaType).orElseThrow().extension())
                    .outputQuality(0.8)
                    .toOutputStream(small);
        }
        return small.toByteArray();
    }

    /** The same picture at a width in pixels, in the format of {@code mediaType}. */
    static byte[] smaller(InputStream content, String mediaType, int width) throws IOException {
        var small = new ByteArrayOutputStream();
        synchronized (Picture.class) {
            Thumbnails.of(content)
                    .width(width)
                    .outputFormat(FileKind.of(mediaType).orElseThrow().extension())
                    .outputQuality(0.82)
                    .toOutputStream(small);
        }
        return small.toByteArray();
    }

    /** Read from the header alone; empty for what is no picture that can be read. */
    static Optional<Dimension> size(InputStream content) throws IOException {
        try (var in = ImageIO.createImageInputStream(content)) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
            } catch (IIOException unreadable) {
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    /** Reads the size from the header alone: a small file can claim a picture that fills the memory. */
    private static Dimension size(Path source) throws IOException {
        try (var in = ImageIO.createImageInputStream(source.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IIOException("No reader");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                var size = new Dimension(reader.getWidth(0), reader.getHeight(0));
                if ((long) size.width * size.height > PIXELS) {
                    throw new RefusedFile("Gambar terlalu besar: " + size.width + " × " + size.height
                            + " piksel. Batasnya 50 megapiksel; perkecil dulu gambarnya.");
                }
                return size;
            } finally {
                reader.dispose();
            }
        }
    }
}
