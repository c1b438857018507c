package id.tayang.kanal.sosial;

import id.tayang.kanal.Picture;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Width and height of a picture, read from its head alone. */
record PictureSize(int width, int height) {

    /** Empty for a format whose head is not known here; the network then judges. */
    static Optional<PictureSize> of(Picture picture) {
        try (var content = picture.content().get();
                var image = ImageIO.createImageInputStream(content)) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(image, true, true);
                return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    double ratio() {
        return (double) width / height;
    }

    @Override
    public String toString() {
        return width + " × " + height + " piksel";
    }
}
