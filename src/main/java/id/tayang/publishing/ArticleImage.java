package id.tayang.publishing;

import java.util.Map;

/**
 * A picture of an article.
 *
 * @param kasus case that the file belongs to
 * @param file id of the file among those of the case
 * @param credit who took or owns it; empty where nobody is named
 */
record ArticleImage(String kasus, String file, String sha256, String mediaType, String altText, String credit) {

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
        return "/media/" + sha256 + "." + extension();
    }

    Picture picture() {
        return new Picture(file, path(), altText, credit);
    }
}
