package id.tayang.publishing;

import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which articles a list shows. What is null leaves none out.
 *
 * @param tag code of a tag
 * @param year year of publication at the office
 * @param search words as a citizen typed them, each of which an article must contain
 */
record Selection(Category category, String tag, Integer year, String search) {

    static final Selection ALL = new Selection(null, null, null, null);

    public boolean all() {
        return equals(ALL);
    }

    /** The one address of a page of the list. */
    String path(int page) {
        return UriComponentsBuilder.fromPath(year == null ? "/berita" : "/berita/" + year)
                .queryParamIfPresent("kategori", Optional.ofNullable(category).map(Category::code))
                .queryParamIfPresent("tag", Optional.ofNullable(tag))
                .queryParamIfPresent("cari", Optional.ofNullable(search).map(words -> "{cari}"))
                .queryParamIfPresent("hal", Optional.of(page).filter(number -> number > 1))
                .encode()
                .buildAndExpand(search == null ? new Object[0] : new Object[] {search})
                .toUriString();
    }

    /** @param tagLabel the tag as citizens read it; null without one */
    String title(String tagLabel) {
        var title = new StringBuilder("Berita");
        if (search != null) {
            title.append(" dengan kata “").append(search).append("”");
        }
        if (category != null) {
            title.append(": ").append(category.label());
        }
        if (tagLabel != null) {
            title.append(" bertanda “").append(tagLabel).append("”");
        }
        if (year != null) {
            title.append(" tahun ").append(year);
        }
        return title.toString();
    }
}
