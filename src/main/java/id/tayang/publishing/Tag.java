package id.tayang.publishing;

import id.tayang.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an article is about, in a word or two.
 *
 * @param code as it stands in addresses; tags of one code are the same tag
 * @param label as it was typed
 */
record Tag(String code, String label) {

    private static final int MOST = 10;
    /** Characters. Those outside the first plane count as two in the column. */
    private static final int LONGEST = 30;

    /** Of text with commas, semicolons or lines between the tags. What is too much is left out: it holds no publication up. */
    static List<Tag> typed(String text) {
        var tags = new LinkedHashMap<String, Tag>();
        Stream.of(text.split("[,;\\n\\r，،]"))
                .map(part -> part.replaceAll("[\\p{Cntrl}\\s]+", " ").strip().replaceFirst("^#+\\s*", ""))
                .filter(label -> !label.isEmpty())
                .map(label -> label.substring(0, label.offsetByCodePoints(0, shown(label))))
                .map(label -> new Tag(Slug.of(label, fallback(label)), label))
                .forEach(tag -> tags.putIfAbsent(tag.code(), tag));
        return tags.values().stream().limit(MOST).toList();
    }

    private static int shown(String label) {
        return Math.min(LONGEST, label.codePointCount(0, label.length()));
    }

    /** For a tag without Latin letters: the same word has the same address. */
    private static String fallback(String label) {
        return "tag-" + Sha256.of(label.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }
}
