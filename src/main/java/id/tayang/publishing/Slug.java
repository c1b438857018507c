package id.tayang.publishing;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address that is made from a title: lower-case Latin letters, digits and single hyphens. */
final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /**
     * @param fallback what a title gets that has no Latin letter and no digit
     * @return between 1 and 80 characters, cut between words where possible
     */
    static String of(String title, String fallback) {
        var slug = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                // Jum'at and Al-Qur'an are one word.
                .replaceAll("['’‘`]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            var lastWord = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, lastWord > 0 ? lastWord : LONGEST);
        }
        return slug.isEmpty() ? fallback : slug;
    }
}
