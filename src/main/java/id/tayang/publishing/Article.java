package id.tayang.publishing;

import java.time.Instant;

/**
 * An article of the public site.
 *
 * @param kasus the case that it was published from
 * @param revision of the text; 1 until it is corrected
 * @param year year of publication at the office, part of the address
 * @param slug the other part of the address
 * @param firstSlug what it was at first: by that address feed readers know the article again
 * @param html the text as safe HTML
 * @param changedAt when the page last said something else, never before {@code publishedAt}
 * @param answers the case of the article that this one answers; null for most
 * @param image the first picture, null when there is none
 */
record Article(
        String kasus,
        int revision,
        int year,
        String slug,
        String firstSlug,
        String title,
        String summary,
        String html,
        Category category,
        Instant publishedAt,
        Instant changedAt,
        String answers,
        ArticleImage image) {

    public String path() {
        return "/berita/" + year + "/" + slug;
    }

    /** Whether the page says anything but what was first published. */
    boolean changed() {
        return changedAt.isAfter(publishedAt);
    }

    /** The first address, which leads to the present one for ever. */
    String firstPath() {
        return "/berita/" + year + "/" + firstSlug;
    }
}
