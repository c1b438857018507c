package id.tayang.sop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The variables that a form names in its conditions and texts: {@code naskah.isi}. In doubt, none. */
final class FormNames {

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(?:#if )?([^{}]*)}}");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    /** Names of functions may have several words. */
    private static final Pattern CALL = Pattern.compile("(?:[a-z]+ ){0,2}[A-Za-z_]\\w*\\s*\\(");

    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*");
    /** What gives names a meaning of its own. */
    private static final Pattern SCOPE = Pattern.compile("\\b(for|some|every|item|this|parent|partial)\\b|[\\[{@#/]");

    private static final Set<String> WORDS =
            Set.of("and", "or", "not", "null", "true", "false", "if", "then", "else", "in", "between");

    private FormNames() {}

    static Set<String> of(JsonNode form) {
        var names = new TreeSet<String>();
        collect(form, names);
        return names;
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.isTextual()) {
            var text = node.asText();
            if (text.startsWith("=")) {
                expression(text.substring(1), names);
            } else if (!text.contains("{{#loop")) {
                TEMPLATE.matcher(text).results().forEach(found -> expression(found.group(1), names));
            }
        }
        node.forEach(child -> collect(child, names));
    }

    private static void expression(String feel, Set<String> names) {
        var bare = CALL.matcher(STRING.matcher(feel).replaceAll(" ")).replaceAll("(");
        if (!SCOPE.matcher(bare).find()) {
            NAME.matcher(bare)
                    .results()
                    .map(found -> found.group())
                    .filter(name -> !WORDS.contains(name))
                    .forEach(names::add);
        }
    }
}
