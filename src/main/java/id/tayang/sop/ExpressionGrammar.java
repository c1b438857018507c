package id.tayang.sop;

import static id.tayang.sop.SharedRules.ATURAN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one expression of a model, from behind its opening brace to its closing one, and knows only what is allowed: variables,
 * literals, comparisons, and, or, not, {@code empty}, the methods of model beans and those that read JSON. The lint reads the same
 * way ({@code bpmnlint-plugin-tayang/ungkapan.js}).
 */
class ExpressionGrammar {

    /** Says why an expression is refused, in Indonesian. */
    static class Refused extends Exception {
        Refused(String why) {
            super(why);
        }
    }

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*('[^'\\\\]*'|\"[^\"\\\\]*\"|\\d+(?:\\.\\d+)?(?![A-Za-z_])|[A-Za-z_][A-Za-z0-9_]*|==|!=|<=|>=|&&|\\|\\||[<>!().,}])");

    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod", "empty", "instanceof");
    private static final List<Set<String>> BINARY = List.of(
            Set.of("||", "or"),
            Set.of("&&", "and"),
            Set.of("==", "!=", "eq", "ne", "<", ">", "<=", ">=", "lt", "gt", "le", "ge"));

    /** Deeper ones nobody can read, and reading them takes the stack. */
    private static final int DEEPEST = 20;

    private static final String CALL = "\"%s\" tidak boleh dipanggil";

    private final String text;
    private int at;
    private int depth;

    private ExpressionGrammar(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /**
     * @param start where the expression begins, behind its opening brace
     * @return the place behind the closing brace
     */
    static int read(String text, int start) throws Refused {
        var expression = new ExpressionGrammar(text, start);
        expression.binary(0);
        expression.expect("}");
        return expression.at;
    }

    private void binary(int level) throws Refused {
        if (level == BINARY.size()) {
            unary();
            return;
        }
        binary(level + 1);
        while (BINARY.get(level).contains(peek().orElse(""))) {
            take();
            binary(level + 1);
        }
    }

    private void unary() throws Refused {
        if (++depth > DEEPEST) {
            throw new Refused("terlalu rumit");
        }
        var next = peek().orElse("");
        if (next.equals("!") || next.equals("not") || next.equals("empty")) {
            take();
            unary();
        } else if (next.equals("(")) {
            take();
            binary(0);
            expect(")");
        } else {
            operand();
        }
        depth--;
    }

    private void operand() throws Refused {
        var token = take();
        if (!name(token)) {
            literal(token);
        } else if (ATURAN.ungkapan().bukanVariabel().contains(token)) {
            throw new Refused("\"%s\" bukan variabel".formatted(token));
        } else if (next("(")) {
            throw new Refused(CALL.formatted(token));
        } else if (next(".") && ATURAN.ungkapan().bean().containsKey(token)) {
            beanCall(token);
        } else {
            while (next(".")) {
                jsonCall();
            }
        }
    }

    private void beanCall(String bean) throws Refused {
        expect(".");
        var method = take();
        if (!ATURAN.ungkapan().bean().get(bean).contains(method)) {
            throw new Refused(CALL.formatted(bean + "." + method));
        }
        expect("(");
        if (!next(")")) {
            arguments();
        }
        expect(")");
    }

    private void arguments() throws Refused {
        argument();
        while (next(",")) {
            take();
            argument();
        }
    }

    private void argument() throws Refused {
        var token = take();
        if (!name(token)) {
            literal(token);
        } else if (ATURAN.ungkapan().bukanVariabel().contains(token)) {
            throw new Refused("\"%s\" bukan variabel".formatted(token));
        }
    }

    private void jsonCall() throws Refused {
        expect(".");
        var method = take();
        if (!next("(")) {
            throw new Refused("\"%s\" tidak boleh diambil".formatted(method));
        }
        if (!ATURAN.ungkapan().bacaJson().contains(method)) {
            throw new Refused(CALL.formatted(method));
        }
        expect("(");
        if (method.equals("prop")) {
            literal(take());
        }
        expect(")");
    }

    private void literal(String token) throws Refused {
        if (token.contains("${") || token.contains("#{")) {
            throw new Refused("teks di dalamnya memuat ungkapan lain");
        }
        if (!"'\"".contains(token.substring(0, 1)) && !Character.isDigit(token.charAt(0))) {
            at -= token.length();
            throw unreadable();
        }
    }

    private static boolean name(String token) {
        return (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_') && !KEYWORDS.contains(token);
    }

    private boolean next(String token) {
        return peek().filter(token::equals).isPresent();
    }

    private void expect(String token) throws Refused {
        if (!next(token)) {
            throw unreadable();
        }
        take();
    }

    private String take() throws Refused {
        var matcher = TOKEN.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw unreadable();
        }
        at = matcher.end();
        return matcher.group(1);
    }

    private Optional<String> peek() {
        var matcher = TOKEN.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private Refused unreadable() {
        var rest = text.substring(at).strip();
        return new Refused(
                rest.isEmpty()
                        ? "belum ditutup dengan }"
                        : "tidak dapat dibaca mulai \"%s\"".formatted(rest.substring(0, Math.min(20, rest.length()))));
    }
}
