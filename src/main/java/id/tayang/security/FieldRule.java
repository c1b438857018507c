package id.tayang.security;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.HtmlText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Holds one answer against what the form asks of it, as form-js does in the browser. */
class FieldRule {

    /** Longest String variable that the engine stores. */
    private static final int VARIABLE = 4000;

    /** Longest text within a Json variable: a long article is a tenth of it. */
    private static final int TEXT = 200_000;

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    private static final Pattern PHONE = Pattern.compile("\\+[0-9]{6,15}");

    private final FormField field;
    private final FormContext context;

    FieldRule(FormField field, FormContext context) {
        this.field = field;
        this.context = context;
    }

    /** What is wrong with an answer, as a sentence for the official; empty when nothing is. */
    Optional<String> problem(JsonNode answer) {
        var reason = empty(answer) ? missing() : wrong(answer);
        return reason.map(text -> "\"%s\" %s".formatted(field.label(), text));
    }

    private boolean empty(JsonNode answer) {
        return answer.isMissingNode()
                || answer.isNull()
                || answer.isTextual() && answer.asText().isEmpty()
                || written() && HtmlText.blank(answer.asText())
                || answer.isArray() && answer.isEmpty();
    }

    private Optional<String> missing() {
        return when(required(), field.type().equals("checkbox") ? "wajib dicentang." : "wajib diisi.");
    }

    private boolean required() {
        return field.constraint("required").asBoolean();
    }

    private Optional<String> wrong(JsonNode answer) {
        return switch (field.type()) {
            case "checkbox" -> checkbox(answer);
            case "number" -> number(answer);
            case "radio", "select" -> answer.isValueNode() ? choice(answer) : notAsked();
            case "checklist", "taglist" -> answer.isArray() ? choices(answer) : notAsked();
            case "datetime" -> answer.isTextual() ? DateAnswer.problem(field, answer.asText()) : notAsked();
            default -> answer.isTextual() ? text(answer.asText()) : notAsked();
        };
    }

    private Optional<String> notAsked() {
        return Optional.of("tidak sesuai bentuk isiannya. Muat ulang formulir, lalu isi lagi.");
    }

    private Optional<String> checkbox(JsonNode answer) {
        return answer.isBoolean() ? when(required() && !answer.asBoolean(), "wajib dicentang.") : notAsked();
    }

    private Optional<String> number(JsonNode answer) {
        var text = answer.asText();
        if (!answer.isNumber() && !(field.definition().path("serializeToString").asBoolean() && answer.isTextual())
                || !text.matches("-?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?")) {
            return Optional.of("harus berupa angka.");
        }
        var value = new BigDecimal(text);
        var decimals = field.definition().path("decimalDigits");
        return first(
                limit("min")
                        .flatMap(min -> when(value.compareTo(min) < 0, "minimal %s.".formatted(min.toPlainString()))),
                limit("max")
                        .flatMap(max -> when(value.compareTo(max) > 0, "maksimal %s.".formatted(max.toPlainString()))),
                when(
                        decimals.isInt() && value.stripTrailingZeros().scale() > decimals.asInt(),
                        "paling banyak %d angka di belakang koma.".formatted(decimals.asInt())));
    }

    private Optional<String> choices(JsonNode answers) {
        return StreamSupport.stream(answers.spliterator(), false)
                .map(answer -> answer.isValueNode() ? choice(answer) : notAsked())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> choice(JsonNode answer) {
        return field.lists()
                ? when(!field.options(context).contains(answer.asText()), "berisi pilihan yang tidak tersedia.")
                : storable(answer.asText());
    }

    /** Whether an editor writes it: HTML, of which the reader sees the words. */
    private boolean written() {
        return field.definition().path("properties").has("penyunting");
    }

    private Optional<String> text(String text) {
        var length = text.strip().length();
        var words = written() ? HtmlText.lines(text).length() : length;
        var pattern = field.constraint("pattern").asText();
        return first(
                storable(text),
                when(field.type().equals("textfield") && text.matches("(?s).*[\\r\\n].*"), "harus satu baris."),
                limit("minLength")
                        .flatMap(min -> when(words < min.intValue(), "minimal %d karakter.".formatted(min.intValue()))),
                limit("maxLength")
                        .flatMap(max ->
                                when(length > max.intValue(), "maksimal %d karakter.".formatted(max.intValue()))),
                when(
                        !pattern.isEmpty()
                                && !Pattern.compile(pattern).matcher(text).find(),
                        patternMessage()),
                when(
                        is("email") && !EMAIL.matcher(text).matches(),
                        "harus alamat surel yang benar, misalnya nama@contoh.go.id."),
                when(
                        is("phone")
                                && !PHONE.matcher(text.replaceAll("[ ()-]", "")).matches(),
                        "harus nomor telepon yang benar, misalnya +62 812 3456 7890."));
    }

    private boolean is(String validationType) {
        return field.constraint("validationType").asText().equals(validationType);
    }

    private String patternMessage() {
        return field.definition().path("properties").path("pesan").asText("tidak sesuai format yang diminta.");
    }

    private Optional<String> storable(String text) {
        var longest = field.path().size() == 1 ? VARIABLE : TEXT;
        return first(
                PlainText.problem(text),
                when(text.length() > longest, "terlalu panjang: maksimal %d karakter.".formatted(longest)));
    }

    /** A number of the form, or of its FEEL expression. */
    private Optional<BigDecimal> limit(String name) {
        var limit = field.constraint(name);
        var text = limit.isTextual() && limit.asText().startsWith("=")
                ? String.valueOf(context.evaluate(limit.asText(), field.path()))
                : limit.asText();
        return text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<String> when(boolean broken, String reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... reasons) {
        return Stream.of(reasons).flatMap(Optional::stream).findFirst();
    }
}
