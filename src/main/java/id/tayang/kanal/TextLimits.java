package id.tayang.kanal;

import com.twitter.twittertext.TwitterTextParser;
import java.util.regex.Pattern;

/** The ways in which networks count. */
public final class TextLimits {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern DOMAIN_OF_MENTION = Pattern.compile("(?<![\\w/])(@\\w+)@[\\w.-]*\\w");

    private TextLimits() {}

    /** Every UTF-16 unit counts: most emoji are two and more. */
    public static TextLimit units(int most) {
        return new TextLimit(most, String::length);
    }

    /** X's weighted count: links are 23, emoji two, letters outside of Latin, Arabic and a few other scripts two. */
    public static TextLimit weighted(int most) {
        return new TextLimit(most, text -> TwitterTextParser.parseTweet(text).weightedLength);
    }

    /**
     * Mastodon's count: what a reader sees as one character is one, the server of a mentioned person is free.
     *
     * @param link what a link counts, however long it is
     */
    public static TextLimit graphemes(int most, int link) {
        var stand = "x".repeat(link);
        return new TextLimit(most, text -> {
            var counted = LINK.matcher(text).replaceAll(stand);
            return Graphemes.count(DOMAIN_OF_MENTION.matcher(counted).replaceAll("$1"));
        });
    }
}
