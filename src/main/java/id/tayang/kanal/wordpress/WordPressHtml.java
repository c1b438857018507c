package id.tayang.kanal.wordpress;

import id.tayang.kanal.Picture;
import id.tayang.kanal.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The text of an item as WordPress gets it. Cleaned once more: with the role of an editor WordPress would show scripts to
 * citizens as they are.
 */
final class WordPressHtml {

    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "b", "strong", "i", "em", "u", "sub", "sup", "blockquote")
            .allowElements("ul", "ol", "li", "a", "table", "caption", "thead", "tbody", "tr", "th", "td")
            .allowElements("figure", "figcaption", "img")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("scope")
            .matching(true, "col", "row")
            .onElements("th")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("[1-9]\\d?"))
            .onElements("th", "td")
            .toFactory();

    private WordPressHtml() {}

    /**
     * One block of plain HTML, which WordPress shows as it is; the block has the key as its name, by which the post is found
     * when nobody remembers its id.
     *
     * @param media those of the item's pictures, in the same order; the first is the featured one
     */
    static String content(Post post, List<Medium> media) {
        var page = parsed(SAFE.sanitize(post.html()));
        var missing = new ArrayList<>(media);
        if (!missing.isEmpty()) {
            missing.remove(0);
        }
        for (var image : page.select("img")) {
            var at = shown(image.attr("src"), post.pictures());
            if (at < 0) {
                // A picture that nobody handed over has an address that WordPress must not depend on.
                (image.closest("figure") == null ? image : image.closest("figure")).remove();
            } else {
                missing.remove(media.get(at));
                place(image, media.get(at), image.attr("alt"));
            }
        }
        for (var medium : missing) {
            var figure = page.body().appendElement("figure");
            place(figure.appendElement("img"), medium, medium.alt());
            if (!medium.caption().isEmpty()) {
                figure.appendElement("figcaption").html(medium.caption());
            }
        }
        // What looks like a shortcode would be run.
        return "<!-- wp:html {\"metadata\":{\"name\":\"%s\"}} -->\n%s\n<!-- /wp:html -->"
                .formatted(post.key(), page.body().html().replace("[", "&#91;"));
    }

    /** Whether two texts show the same, however their characters are written. */
    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** Plain text as HTML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void place(Element image, Medium medium, String alt) {
        image.attr("src", medium.url()).attr("alt", alt).addClass("wp-image-" + medium.id());
    }

    private static int shown(String address, List<Picture> pictures) {
        for (var at = 0; at < pictures.size(); at++) {
            var url = pictures.get(at).url();
            if (url.equals(address) || address.startsWith("/") && url.endsWith(address)) {
                return at;
            }
        }
        return -1;
    }

    private static String bare(String html) {
        var body = parsed(html).body();
        body.filter((node, depth) ->
                node.nodeName().equals("#comment") ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE);
        return body.html().replaceAll("\\s+", " ").strip();
    }

    private static Document parsed(String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        return page;
    }
}
