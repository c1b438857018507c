package id.tayang;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Texts that officials write, plain or as HTML of the editor, for places that show words and no tags. */
public final class HtmlText {

    private static final String BLOCKS = "p|div|h[1-6]|ul|ol|li|table|blockquote|hr|section|article";
    private static final Pattern BLOCK = tags(BLOCKS);
    private static final Pattern MARKUP = tags(BLOCKS
            + "|br|b|strong|i|em|u|s|a|sub|sup|span|font|img|svg|math|script|style|iframe|object|embed|form|input|button"
            + "|video|audio|link|meta|base");

    private HtmlText() {}

    /** Whether a text is HTML as a whole: paragraphs, headings, lists. */
    public static boolean hasBlocks(String text) {
        return BLOCK.matcher(text).find();
    }

    /** Whether there is any tag in a text. */
    public static boolean hasMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /**
     * The words of a text: a line for each paragraph, heading and item of a list, what a picture shows and where a link leads.
     * Text without tags stays as it is.
     */
    public static String lines(String text) {
        if (!hasMarkup(text)) {
            return text;
        }
        var reader = new Reader(hasBlocks(text));
        NodeTraversor.traverse(reader, Jsoup.parseBodyFragment(text).body());
        return reader.words.toString().replaceAll("[ \\u00A0]+\\n", "\n").strip();
    }

    /** Whether a text says nothing: empty, or tags around nothing. A picture says something. */
    public static boolean blank(String text) {
        return lines(text).isBlank();
    }

    private static Pattern tags(String names) {
        return Pattern.compile("</?(?:" + names + ")(?:[\\s/][^<>]*)?>", Pattern.CASE_INSENSITIVE);
    }

    private static final class Reader implements NodeVisitor {

        private final StringBuilder words = new StringBuilder();
        private final boolean blocks;

        Reader(boolean blocks) {
            this.blocks = blocks;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                add(text);
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                var address = element.is("a") ? element.attr("href") : "";
                if (!address.isEmpty() && !element.text().contains(address)) {
                    words.append(" (").append(address).append(")");
                }
                if (element.isBlock()) {
                    newLine();
                }
            }
        }

        private void add(TextNode text) {
            // In a text of typed lines with some tags the lines are the author's.
            var plain = blocks ? text.getWholeText().replaceAll("\\s+", " ") : text.getWholeText();
            words.append(atLineStart() && blocks ? plain.stripLeading() : plain);
        }

        private void open(Element element) {
            if (element.isBlock()) {
                newLine();
            }
            switch (element.normalName()) {
                case "br" -> words.append("\n");
                case "li" -> words.append(mark(element));
                case "img" ->
                    words.append("[Gambar: ").append(element.attr("alt")).append("]");
                default -> {}
            }
        }

        private static String mark(Element item) {
            var numbered = item.parent() != null && item.parent().is("ol");
            return numbered ? item.elementSiblingIndex() + 1 + ". " : "- ";
        }

        private void newLine() {
            if (!atLineStart()) {
                words.append("\n");
            }
        }

        private boolean atLineStart() {
            return words.length() == 0 || words.charAt(words.length() - 1) == '\n';
        }
    }
}
