package id.tayang.sopdocument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mark of the institution, as the office configures it. */
@Component
class Logo {

    private final byte[] image;

    /** Fails at the start rather than at the first print when the file cannot be read. */
    Logo(DocumentSettings settings) {
        try {
            image = settings.logo() == null ? null : Files.readAllBytes(settings.logo());
        } catch (IOException e) {
            throw new UncheckedIOException("Logo tidak dapat dibaca: tayang.dokumen.logo = " + settings.logo(), e);
        }
    }

    Optional<byte[]> image() {
        return Optional.ofNullable(image);
    }

    boolean png() {
        return image.length > 1 && image[1] == 'P';
    }

    /** For a page that loads nothing from elsewhere; "" without a logo. */
    String dataUri() {
        return image == null
                ? ""
                : "data:image/" + (png() ? "png" : "jpeg") + ";base64,"
                        + Base64.getEncoder().encodeToString(image);
    }
}
