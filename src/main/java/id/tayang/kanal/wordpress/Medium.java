package id.tayang.kanal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.kanal.Picture;
import org.jsoup.parser.Parser;

/** A picture in WordPress. */
record Medium(long id, String slug, String url, String alt, String caption) {

    /** Not only "caption.raw": of a part of a caption WordPress gives nothing. */
    static final String FIELDS = "id,slug,source_url,alt_text,caption";

    static Medium of(JsonNode json) {
        return new Medium(
                json.path("id").asLong(),
                json.path("slug").asText(),
                json.path("source_url").asText(),
                json.path("alt_text").asText(),
                json.path("caption").path("raw").asText());
    }

    /** HTML, as WordPress keeps captions. */
    static String captionOf(Picture picture) {
        return picture.credit().isBlank() ? "" : "Foto: " + WordPressHtml.escaped(picture.credit());
    }

    boolean describes(Picture picture) {
        return alt.equals(picture.alt())
                && Parser.unescapeEntities(caption, false).equals(Parser.unescapeEntities(captionOf(picture), false));
    }
}
