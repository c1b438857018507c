package id.tayang.kanal;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text made shorter where it does not hurt: behind a word, and never inside of what readers see as one character. */
public final class Shortened {

    private static final String MORE = "…";
    private static final int LEAST = 7;
    private static final Pattern WORD_END = Pattern.compile("(?<=\\S)(?=\\s)");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:.–—-]+$");

    private Shortened() {}

    /**
     * The longest beginning that is taken, with "…"; the text itself if that is taken.
     *
     * @return empty when not even one word, or eight characters of a long one, are taken
     */
    public static String until(String text, Predicate<String> taken) {
        if (taken.test(text)) {
            return text;
        }
        var words = WORD_END.matcher(text).results().map(MatchResult::start).toList();
        var behindWord = longest(text, words, taken);
        return behindWord.isEmpty() ? longest(text, insideOfAWord(text), taken) : behindWord;
    }

    /** Less than this of a word says nothing. */
    private static List<Integer> insideOfAWord(String text) {
        return Graphemes.ends(text).stream().skip(LEAST).toList();
    }

    /** A longer beginning never fits where a shorter one does not. */
    private static String longest(String text, List<Integer> ends, Predicate<String> taken) {
        var fits = 0;
        var tooLong = ends.size() + 1;
        while (tooLong - fits > 1) {
            var middle = (fits + tooLong) / 2;
            if (taken.test(cut(text, ends.get(middle - 1)))) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return fits == 0 ? "" : cut(text, ends.get(fits - 1));
    }

    private static String cut(String text, int end) {
        return LOOSE_END.matcher(text.substring(0, end)).replaceAll("") + MORE;
    }
}
