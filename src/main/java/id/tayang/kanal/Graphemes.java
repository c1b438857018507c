package id.tayang.kanal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What readers see as one character: a letter with its marks, an emoji of several parts. */
final class Graphemes {

    private static final Pattern ONE = Pattern.compile("\\X");

    private Graphemes() {}

    static int count(String text) {
        return (int) ONE.matcher(text).results().count();
    }

    /** The offsets behind each of them. */
    static List<Integer> ends(String text) {
        return ONE.matcher(text).results().map(MatchResult::end).toList();
    }
}
