package id.tayang.kanal.wordpress;

import id.tayang.kanal.Notes;
import id.tayang.kanal.Picture;
import id.tayang.kanal.Post;
import id.tayang.support.RealWordPress.Account;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Items to publish, and who publishes them. */
final class Sample {

    private Sample() {}

    static WordPressChannel channel(String url, Account account) {
        return channel(url, account, Duration.ofSeconds(20));
    }

    static WordPressChannel channel(String url, Account account, Duration timeout) {
        return new WordPressChannel(new WordPressProperties(url, account.user(), account.password(), "local", timeout));
    }

    /** An item of a case of its own, with a title that no other has. */
    static Post post(String title, String html, Picture... pictures) {
        var kasus = UUID.randomUUID().toString();
        return new Post(
                kasus,
                1,
                title + " " + kasus.substring(0, 8),
                "Ringkasan " + title,
                html,
                "",
                "https://tayang.contoh.go.id/berita/2026/x",
                "berita",
                List.of("Rapat", "SPBE"),
                List.of(pictures));
    }

    static Post revised(Post post, String title, String html, Picture... pictures) {
        return new Post(
                post.kasus(),
                post.revision() + 1,
                title,
                post.summary(),
                html,
                "",
                post.url(),
                post.category(),
                post.tags(),
                List.of(pictures));
    }

    /** The same revision with other pictures. */
    static Post illustrated(Post post, Picture... pictures) {
        return new Post(
                post.kasus(),
                post.revision(),
                post.title(),
                post.summary(),
                post.html(),
                "",
                post.url(),
                post.category(),
                post.tags(),
                List.of(pictures));
    }

    static Post filed(Post post, String category) {
        return new Post(
                post.kasus(),
                post.revision(),
                post.title(),
                post.summary(),
                post.html(),
                "",
                post.url(),
                category,
                post.tags(),
                post.pictures());
    }

    /** A JPEG that differs from that of any other number. */
    static Picture picture(int number) {
        return picture(number, "Foto ke-" + number, "Diskominfo");
    }

    static Picture picture(int number, String alt, String credit) {
        return picture(number, alt, credit, jpeg(number));
    }

    static Picture picture(int number, String alt, String credit, byte[] content) {
        return new Picture(
                "foto" + number + ".jpg",
                "image/jpeg",
                alt,
                credit,
                "https://tayang.contoh.go.id/media/" + number + ".jpg",
                content.length,
                () -> new ByteArrayInputStream(content));
    }

    static byte[] jpeg(int number) {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(Color.HSBtoRGB(number / 60f, 1, 1)));
        graphics.fillRect(0, 0, 64, 48);
        graphics.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes as the ledger keeps them. */
    static final class Memory implements Notes {

        private final Map<String, String> kept = new HashMap<>();

        @Override
        public Optional<String> find(String name) {
            return Optional.ofNullable(kept.get(name));
        }

        @Override
        public void keep(String name, String value) {
            if (value.length() > 2000) {
                throw new IllegalArgumentException(name);
            }
            kept.put(name, value);
        }
    }
}
