package id.tayang.kanal.sosial;

import id.tayang.kanal.Picture;
import id.tayang.kanal.Post;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Items that tests publish. */
final class Posts {

    static final String URL = "https://kominfo.example.go.id/berita/2026/rapat-spbe";
    static final String TEXT = "Rapat SPBE 👩‍👩‍👧‍👦 🇮🇩 \"tertib\" & <rapi> — مرحبا بكم\n\n" + URL;

    private Posts() {}

    static Post with(List<Picture> pictures) {
        return with(TEXT, pictures);
    }

    static Post with(String text, List<Picture> pictures) {
        return new Post(
                "0A1B-kasus",
                1,
                "Rapat SPBE",
                "Ringkasan",
                "<p>Isi</p>",
                text,
                URL,
                "berita",
                List.of("spbe"),
                pictures);
    }

    static List<Picture> photos(int number) {
        return IntStream.range(0, number).mapToObj(i -> photo(i, 400, 300)).toList();
    }

    static Picture photo(int number, int width, int height) {
        return picture("foto-" + number + ".jpg", "image/jpeg", "jpg", width, height);
    }

    static Picture png(int width, int height) {
        return picture("bagan.png", "image/png", "png", width, height);
    }

    static Picture typed(String mediaType) {
        return new Picture(
                "aneh",
                mediaType,
                "",
                "",
                "https://a.go.id/media/a",
                3,
                () -> new ByteArrayInputStream(new byte[] {1, 2, 3}));
    }

    static Picture large(long bytes) {
        var small = photo(0, 400, 300);
        return new Picture("besar.jpg", "image/jpeg", "", "", small.url(), bytes, small.content());
    }

    private static Picture picture(String name, String type, String format, int width, int height) {
        var content = drawn(format, width, height);
        return new Picture(
                name,
                type,
                "Peserta rapat 👩‍👩‍👧‍👦 مرحبا",
                "Humas",
                "https://kominfo.example.go.id/media/" + name,
                content.length,
                () -> new ByteArrayInputStream(content));
    }

    private static byte[] drawn(String format, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
