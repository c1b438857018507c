package id.tayang.kanal.wordpress;

import id.tayang.kanal.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * A post as it has to stand.
 *
 * @param title plain text
 * @param content HTML
 * @param categories empty leaves them to WordPress
 * @param featured 0 for none
 */
record Wanted(String title, String summary, String content, Set<Long> categories, Set<Long> tags, long featured) {

    static Wanted of(Post post, Set<Long> categories, Set<Long> tags, List<Medium> media) {
        return new Wanted(
                post.title(),
                post.summary(),
                WordPressHtml.content(post, media),
                categories,
                tags,
                media.isEmpty() ? 0 : media.get(0).id());
    }

    Map<String, Object> fields() {
        var fields = new java.util.HashMap<String, Object>(Map.of(
                "title", WordPressHtml.escaped(title),
                "excerpt", WordPressHtml.escaped(summary),
                "content", content,
                "tags", tags,
                "featured_media", featured));
        if (!categories.isEmpty()) {
            fields.put("categories", categories);
        }
        return fields;
    }

    /** WordPress drops silently what it doesn't know, and cleans what it doesn't trust. */
    Optional<String> differenceTo(WordPressPost post) {
        if (!plain(Parser.unescapeEntities(post.title(), false)).equals(plain(title))) {
            return Optional.of("judul");
        }
        if (!WordPressHtml.same(post.content(), content)) {
            return Optional.of("isi");
        }
        if (!categories.isEmpty() && !post.categories().equals(categories)) {
            return Optional.of("kategori");
        }
        if (!post.tags().equals(tags)) {
            return Optional.of("tag");
        }
        return post.featured() == featured ? Optional.empty() : Optional.of("gambar utama");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
