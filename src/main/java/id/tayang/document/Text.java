package id.tayang.document;

/** Text cut to the width of a column: a long title must not stop a case. */
final class Text {

    private Text() {}

    static String cut(String text, int length) {
        if (text == null || text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}
