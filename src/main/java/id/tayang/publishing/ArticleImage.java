package id.tayang.publishing;

import id.tayang.berkas.ShownPictures;
import java.util.Map;

/**
 * A picture of an article.
 *
 * @param kasus case that the file belongs to; another than that of the article when a correction brought it
 * @param file id of the file among those of the case
 * @param credit who took or owns it; empty where nobody is named
 * @param width pixels; null when unknown
 * @param height pixels; null when unknown
 */
record ArticleImage(
        String kasus,
        String file,
        String sha256,
        String mediaType,
        String altText,
        String credit,
        Integer width,
        Integer height) {

    /** What browsers show and what cannot contain a script. SVG can. */
    private static final Map<String, String> EXTENSIONS =
            Map.of("image/jpeg", "jpg", "image/png", "png", "image/gif", "gif", "image/webp", "webp");

    static boolean publishable(String mediaType) {
        return EXTENSIONS.containsKey(mediaType);
    }

    String extension() {
        return EXTENSIONS.get(mediaType);
    }

    public String path() {
        return path(sha256, mediaType);
    }

    static String path(String sha256, String mediaType) {
        return "/media/" + sha256 + "." + EXTENSIONS.get(mediaType);
    }

    /** Whether there is a smaller one of that width. */
    boolean comesAt(int smaller) {
        return width != null && width > smaller && ShownPictures.WIDTHS.contains(smaller);
    }

    /** The picture at every width that it comes in, as HTML writes it; null when there is one. */
    public String srcset() {
        var smaller = ShownPictures.WIDTHS.stream()
                .filter(this::comesAt)
                .map(pixels -> "/media/%s-%d.%s %dw".formatted(sha256, pixels, extension(), pixels))
                .toList();
        return smaller.isEmpty() ? null : String.join(", ", smaller) + ", " + path() + " " + width + "w";
    }

    Picture picture() {
        return new Picture(file, path(), altText, credit, srcset(), width, height);
    }
}
