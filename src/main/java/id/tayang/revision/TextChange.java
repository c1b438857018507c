package id.tayang.revision;

import id.tayang.textdiff.TextDiff;
import id.tayang.textdiff.TextDiff.Potongan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text that is another one now.
 *
 * @param part what the text is, in the words of the reader
 * @param runs both texts woven together, word by word
 */
record TextChange(String part, List<Potongan> runs) {

    static Optional<TextChange> of(String part, String before, String after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new TextChange(part, TextDiff.of(spaced(before), spaced(after))));
    }

    /** Words are compared with the blank behind them: the last one of a line is no other word than one within it. */
    private static String spaced(String text) {
        return text.isEmpty() ? "" : text.replace("\n", " \n") + " ";
    }

    /** Between two sets of texts by part, in their order; a part that one side does not have is empty there. */
    static List<TextChange> between(Map<String, String> before, Map<String, String> after) {
        var parts = new LinkedHashSet<>(after.keySet());
        parts.addAll(before.keySet());
        return parts.stream()
                .map(part -> of(part, before.getOrDefault(part, ""), after.getOrDefault(part, "")))
                .flatMap(Optional::stream)
                .toList();
    }
}
