package id.tayang.publishing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What HTML may contain on the public site: text, headings, lists, tables, links. A picture is named by the id of a file of the
 * case, {@code berkas:<id>}; what is shown in its place, {@link Illustrated} says.
 */
final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h2",
                    "h3",
                    "h4",
                    "b",
                    "strong",
                    "i",
                    "em",
                    "u",
                    "sub",
                    "sup",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "a",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            // Word processors wrap paragraphs in div; the page's only h1 is the title of the article.
            .allowElements((name, attributes) -> "p", "div")
            .allowElements((name, attributes) -> "h2", "h1")
            // A picture of anywhere else has lost its address by now.
            .allowElements((name, attributes) -> named(attributes, "src") ? name : null, "img")
            .allowAttributes("href")
            .matching(Pattern.compile("(?is)(?!\\s*berkas:).*"))
            .onElements("a")
            .allowAttributes("src")
            .matching(Pattern.compile("berkas:[0-9a-f-]{36}"))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowUrlProtocols("https", "http", "mailto", "tel", "berkas")
            .allowAttributes("scope")
            .matching(true, "col", "row")
            .onElements("th")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("[1-9]\\d?"))
            .onElements("th", "td")
            .toFactory();

    private SafeHtml() {}

    /** @param attributes name, value, name, value ... */
    private static boolean named(List<String> attributes, String name) {
        return IntStream.range(0, attributes.size() / 2)
                .anyMatch(at -> attributes.get(2 * at).equals(name));
    }

    /** The safe part of HTML of any origin. Cleaning what is clean changes nothing. */
    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
