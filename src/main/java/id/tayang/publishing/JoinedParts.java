package id.tayang.publishing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.tayang.HtmlText;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.web.util.HtmlUtils;

/** The text that the approved parts of a release make together. */
record JoinedParts(String title, List<Part> parts) {

    private static final int SUMMARY_LENGTH = 160;

    SpinJsonNode naskah() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("judul", title).put("ringkasan", summary()).put("isi", body());
        return Spin.JSON(json.toString());
    }

    /** Stays typed text, which officials still read, unless a part brings its own HTML. */
    private String body() {
        var html = parts.stream().anyMatch(part -> HtmlText.hasMarkup(part.body()));
        return parts.stream()
                .map(part -> heading(part, html) + (html ? TypedText.toHtml(part.body()) : part.body()))
                .collect(Collectors.joining("\n\n"));
    }

    private String heading(Part part, boolean html) {
        if (part.title().isEmpty() || part.title().equals(title)) {
            return "";
        }
        return html ? "<h2>" + HtmlUtils.htmlEscape(part.title(), "UTF-8") + "</h2>\n" : "## " + part.title() + "\n\n";
    }

    private String summary() {
        var text = HtmlText.lines(parts.get(0).body()).replaceAll("\\s+", " ").strip();
        if (text.length() <= SUMMARY_LENGTH) {
            return text;
        }
        var lastWord = text.lastIndexOf(' ', SUMMARY_LENGTH - 1);
        return text.substring(0, lastWord > 0 ? lastWord : SUMMARY_LENGTH - 1) + "…";
    }
}
