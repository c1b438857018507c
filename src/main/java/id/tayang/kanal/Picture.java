package id.tayang.kanal;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A picture of an item, already without metadata.
 *
 * @param name file name with extension
 * @param mediaType e.g. {@code image/jpeg}
 * @param alt text for those who do not see it, empty when it only decorates
 * @param credit who made it, may be empty
 * @param url on the own site, absolute
 * @param bytes size
 * @param content opens it; the caller closes
 */
public record Picture(
        String name,
        String mediaType,
        String alt,
        String credit,
        String url,
        long bytes,
        Supplier<InputStream> content) {}
