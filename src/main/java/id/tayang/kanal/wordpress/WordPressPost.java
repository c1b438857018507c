package id.tayang.kanal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * A post as it stands in WordPress.
 *
 * @param freeSlug what WordPress would make of the title
 */
record WordPressPost(
        long id,
        String status,
        String link,
        String title,
        String content,
        Set<Long> categories,
        Set<Long> tags,
        long featured,
        String freeSlug) {

    static final String FIELDS = "id,status,link,title.raw,content.raw,categories,tags,featured_media,generated_slug";

    static WordPressPost of(JsonNode json) {
        return new WordPressPost(
                json.path("id").asLong(),
                json.path("status").asText(),
                json.path("link").asText(),
                json.path("title").path("raw").asText(),
                json.path("content").path("raw").asText(),
                ids(json.path("categories")),
                ids(json.path("tags")),
                json.path("featured_media").asLong(),
                json.path("generated_slug").asText());
    }

    boolean isPublic() {
        return status.equals("publish");
    }

    private static Set<Long> ids(JsonNode json) {
        var ids = new TreeSet<Long>();
        json.forEach(id -> ids.add(id.asLong()));
        return ids;
    }
}
