package id.tayang.publishing;

import id.tayang.berkas.CaseFile;
import id.tayang.berkas.CaseFiles;
import id.tayang.berkas.ShownPictures;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;

/** Files of cases that live as long as the test. */
class InMemoryFiles implements CaseFiles, ShownPictures {

    private final List<CaseFile> files = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    CaseFile add(String kasus, String name, String mediaType, String altText, byte[] content) {
        var id = "berkas-" + (contents.size() + 1);
        var sha256 = Fingerprint.of(new String(content, StandardCharsets.ISO_8859_1));
        var file = new CaseFile(
                id,
                kasus,
                sha256,
                name,
                mediaType,
                content.length,
                altText,
                "Humas/" + id,
                null,
                "tim-website",
                Instant.EPOCH);
        contents.put(id, content);
        files.add(file);
        return file;
    }

    void remove(CaseFile file) {
        files.remove(file);
    }

    void clear() {
        files.clear();
        contents.clear();
    }

    @Override
    public List<CaseFile> of(String kasus) {
        return files.stream().filter(file -> file.kasus().equals(kasus)).toList();
    }

    @Override
    public InputStream open(CaseFile file) {
        return new ByteArrayInputStream(contents.get(file.id()));
    }

    @Override
    public Optional<Dimension> size(CaseFile file) {
        try {
            return Optional.ofNullable(ImageIO.read(open(file)))
                    .map(image -> new Dimension(image.getWidth(), image.getHeight()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what it would be. */
    @Override
    public InputStream open(CaseFile file, int width) {
        return new ByteArrayInputStream((file.id() + "@" + width).getBytes(StandardCharsets.UTF_8));
    }

    /** A picture that can be read. */
    static byte[] png(int width, int height) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
