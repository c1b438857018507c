package id.tayang.spreadsheet;

import java.util.regex.Pattern;

/** Text of people in a file that a spreadsheet opens. */
public final class HarmlessCell {

    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\h\\p{Cc}\\p{Cf}]*[=+@\\-\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private HarmlessCell() {}

    /**
     * A text that a spreadsheet would calculate gets an apostrophe, which tells it that this is text.
     *
     * @param cell may be null; what is no text stays as it is
     */
    public static Object of(Object cell) {
        return cell instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : cell;
    }
}
