package id.tayang.publishing;

import org.camunda.spin.json.SpinJsonNode;

/**
 * The text of a release.
 *
 * @param title one line of plain text
 * @param summary plain text, may be empty
 * @param body plain text or simple HTML as an official typed it
 * @param canonical the JSON that all three were read from, in its canonical form
 */
record Naskah(String title, String summary, String body, String canonical) {

    static Naskah of(SpinJsonNode json) {
        return new Naskah(
                required(json, "judul"),
                text(json, "ringkasan"),
                required(json, "isi"),
                CanonicalJson.of(json.toString()));
    }

    private static String required(SpinJsonNode json, String member) {
        var text = text(json, member);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Naskah tidak memiliki '%s'.".formatted(member));
        }
        return text;
    }

    /** A text member, empty when there is none. */
    static String text(SpinJsonNode json, String member) {
        if (!json.isObject() || !json.hasProp(member) || !json.prop(member).isString()) {
            return "";
        }
        return json.prop(member).stringValue().strip();
    }
}
