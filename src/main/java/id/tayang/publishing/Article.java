package id.tayang.publishing;

import java.time.Instant;

/**
 * An article of the public site.
 *
 * @param kasus the case that it was published from
 * @param year year of publication at the office, part of the address
 * @param slug the other part of the address
 * @param html the text as safe HTML
 * @param image the first picture, null when there is none
 */
record Article(
        String kasus,
        int year,
        String slug,
        String title,
        String summary,
        String html,
        Category category,
        Instant publishedAt,
        ArticleImage image) {

    public String path() {
        return "/berita/" + year + "/" + slug;
    }
}
