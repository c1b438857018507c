package id.tayang.kanal;

import java.util.regex.Pattern;

/**
 * The words of one channel about an item, always with its address.
 *
 * @param text as it will appear
 * @param length as the network counts
 * @param most how long the network takes it
 */
public record ChannelText(String text, int length, int most) {

    private static final String GAP = "\n\n";

    /**
     * Title, summary and address within the limit: first the summary gives way, then the title, the address never.
     *
     * @param title may be empty or null, as may the summary
     */
    public static ChannelText standard(String title, String summary, String url, TextLimit limit) {
        var head = oneLine(title);
        var rest = strip(summary);
        var whole = joined(head, rest, url);
        if (limit.fits(whole)) {
            return counted(whole, limit);
        }
        var less = Shortened.until(rest, shorter -> limit.fits(joined(head, shorter, url)));
        if (!rest.isEmpty() && limit.fits(joined(head, less, url))) {
            return counted(joined(head, less, url), limit);
        }
        var lessHead = Shortened.until(head, shorter -> limit.fits(joined(shorter, "", url)));
        return counted(joined(lessHead, "", url), limit);
    }

    /** What somebody wrote for the channel; the address is put below unless it stands in it. Nothing is cut. */
    public static ChannelText own(String words, String url, TextLimit limit) {
        var stripped = strip(words);
        return counted(has(stripped, url) ? stripped : joined(stripped, "", url), limit);
    }

    /**
     * Own words where there are some, the standard ones otherwise.
     *
     * @param words may be null or blank
     */
    public static ChannelText of(String words, String title, String summary, String url, TextLimit limit) {
        return strip(words).isEmpty() ? standard(title, summary, url, limit) : own(words, url, limit);
    }

    /** How much has to go, in the units of the network; 0 when it fits. */
    public int over() {
        return Math.max(0, length - most);
    }

    /** Whether the address stands in the words; one that only begins like it is another. */
    public static boolean has(String words, String url) {
        return Pattern.compile(Pattern.quote(url) + "(?![\\w/?#=&%-]|\\.\\w)")
                .matcher(words)
                .find();
    }

    private static ChannelText counted(String text, TextLimit limit) {
        return new ChannelText(text, limit.count().applyAsInt(text), limit.most());
    }

    private static String joined(String title, String summary, String url) {
        var text = new StringBuilder(title);
        if (!summary.isEmpty()) {
            text.append(text.isEmpty() ? "" : GAP).append(summary);
        }
        return text.append(text.isEmpty() ? "" : GAP).append(url).toString();
    }

    private static String oneLine(String text) {
        return strip(text).replaceAll("\\s+", " ");
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
