package id.tayang.publishing;

import id.tayang.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * Text as an official types it. Text with HTML blocks is taken as HTML. In any other, blank lines separate paragraphs,
 * lines that begin with "- " are a list, a line that begins with "## " is a heading; inline tags stay tags if there are
 * any, else every character stands for itself.
 */
final class TypedText {

    private final StringBuilder html = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> items = new ArrayList<>();

    private TypedText() {}

    /** Safe HTML that says what the typed text says. */
    static String toHtml(String typed) {
        if (HtmlText.hasBlocks(typed)) {
            return SafeHtml.clean(typed);
        }
        var text = HtmlText.hasMarkup(typed) ? typed : HtmlUtils.htmlEscape(typed, "UTF-8");
        return SafeHtml.clean(Stream.of(text.replaceAll("\\r\\n?", "\n").strip().split("\\n\\s*\\n"))
                .map(lines -> new TypedText().block(lines))
                .collect(Collectors.joining("\n")));
    }

    /** Lines between two blank ones: a list may follow its introducing line directly. */
    private String block(String lines) {
        lines.lines().map(String::strip).forEach(this::line);
        flush();
        return html.toString();
    }

    private void line(String line) {
        if (line.startsWith("## ")) {
            flush();
            html.append("<h2>").append(line.substring(3).strip()).append("</h2>");
        } else if (line.startsWith("- ")) {
            flush(paragraph, "<p>", "<br>", "</p>");
            items.add(line.substring(2).strip());
        } else {
            flush(items, "<ul><li>", "</li><li>", "</li></ul>");
            paragraph.add(line);
        }
    }

    private void flush() {
        flush(paragraph, "<p>", "<br>", "</p>");
        flush(items, "<ul><li>", "</li><li>", "</li></ul>");
    }

    private void flush(List<String> lines, String open, String between, String close) {
        if (!lines.isEmpty()) {
            html.append(open).append(String.join(between, lines)).append(close);
            lines.clear();
        }
    }
}
