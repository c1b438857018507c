package id.tayang.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tayang.Office;
import id.tayang.OfficeTime;
import id.tayang.Site;
import java.util.List;
import org.springframework.stereotype.Component;

/** What search engines read of an article: schema.org in JSON-LD. */
@Component
class NewsArticleJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Recommended by those who read it. */
    private static final int LONGEST_HEADLINE = 110;

    private final Office office;
    private final OfficeTime time;
    private final Site site;

    NewsArticleJson(Office office, OfficeTime time, Site site) {
        this.office = office;
        this.time = time;
        this.site = site;
    }

    /** For the inside of a script element: no character in it ends the element or begins another. */
    String of(Article article, List<ArticleImage> images, List<Tag> tags, List<Revision> corrections) {
        var address = site.absolute(article.path());
        var json = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "NewsArticle")
                .put("headline", cut(article.title()))
                .put("url", address)
                .put("inLanguage", "id")
                .put("isAccessibleForFree", true)
                .put("articleSection", article.category().label())
                .put("datePublished", time.iso(article.publishedAt()).toString())
                .put("dateModified", time.iso(article.changedAt()).toString());
        json.putObject("mainEntityOfPage").put("@type", "WebPage").put("@id", address);
        if (!article.summary().isEmpty()) {
            json.put("description", article.summary());
        }
        office(json.putObject("author"));
        office(json.putObject("publisher"));
        if (!images.isEmpty()) {
            var list = json.putArray("image");
            images.forEach(image -> list.add(site.absolute(image.path())));
        }
        if (!corrections.isEmpty()) {
            var list = json.putArray("correction");
            corrections.forEach(correction -> list.addObject()
                    .put("@type", "CorrectionComment")
                    .put("text", correction.note())
                    .put("datePublished", time.iso(correction.at()).toString()));
        }
        if (!tags.isEmpty()) {
            var list = json.putArray("keywords");
            tags.forEach(tag -> list.add(tag.label()));
        }
        return harmless(json);
    }

    private void office(ObjectNode node) {
        node.put("@type", "GovernmentOrganization").put("name", office.nama()).put("url", site.absolute("/berita"));
    }

    private static String cut(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST_HEADLINE) {
            return title;
        }
        return title.substring(0, title.offsetByCodePoints(0, LONGEST_HEADLINE - 1)) + "…";
    }

    /** These stand in strings only, where the code means the same as the character. */
    private static String harmless(ObjectNode json) {
        try {
            return JSON.writeValueAsString(json)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
