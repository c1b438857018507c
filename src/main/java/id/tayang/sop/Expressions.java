package id.tayang.sop;

import static id.tayang.sop.SharedRules.ATURAN;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The expressions in a text of a model, and what is wrong with them. */
final class Expressions {

    private static final Pattern START = Pattern.compile("[$#]\\{");
    private static final Pattern SHOWN = Pattern.compile("[$#]\\{[^}]{0,80}}?");

    private static final String ALLOWED =
            " Yang boleh: variabel, teks, angka, perbandingan, &&, ||, !, empty, %s, dan pembaca variabel Json (%s)."
                    .formatted(
                            ATURAN.ungkapan().bean().entrySet().stream()
                                    .flatMap(bean -> bean.getValue().stream()
                                            .map(method -> bean.getKey() + "." + method + "(…)"))
                                    .collect(Collectors.joining(", ")),
                            String.join(", ", ATURAN.ungkapan().bacaJson()));

    private Expressions() {}

    /** A sentence for each expression that is not allowed; empty when all are. */
    static List<String> mistakes(String text) {
        var mistakes = new ArrayList<String>();
        var start = START.matcher(text);
        var at = 0;
        while (start.find(at)) {
            try {
                at = ExpressionGrammar.read(text, start.end());
            } catch (ExpressionGrammar.Refused refused) {
                var shown = SHOWN.matcher(text).region(start.start(), text.length());
                shown.lookingAt();
                mistakes.add(
                        "Ungkapan %s tidak diizinkan: %s.".formatted(shown.group(), refused.getMessage()) + ALLOWED);
                at = shown.end();
            }
        }
        return mistakes;
    }
}
