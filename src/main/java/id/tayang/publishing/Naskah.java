package id.tayang.publishing;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;

/**
 * The text of a release.
 *
 * @param title one line of plain text
 * @param summary plain text, may be empty
 * @param body plain text or simple HTML as an official typed it
 * @param canonical the JSON that all was read from, in its canonical form
 * @param words own words for channels, by their id
 */
record Naskah(String title, String summary, String body, String canonical, Map<String, String> words) {

    static Naskah of(SpinJsonNode json) {
        return new Naskah(
                required(json, "judul"),
                text(json, "ringkasan"),
                required(json, "isi"),
                CanonicalJson.of(json.toString()),
                words(json));
    }

    /** What officials wrote for this channel; empty when they wrote nothing. */
    String words(String channel) {
        return words.getOrDefault(channel, "");
    }

    /** A field of a form is text, so the words of all channels come as JSON in a text. */
    private static Map<String, String> words(SpinJsonNode json) {
        var written = text(json, "teksKanal");
        if (written.isEmpty()) {
            return Map.of();
        }
        var channels = Spin.JSON(written);
        return channels.fieldNames().stream().collect(Collectors.toMap(Function.identity(), id -> text(channels, id)));
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
