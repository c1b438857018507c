package id.tayang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web applications show the bare key where a text is missing: every text of Camunda's en.json has an Indonesian one. */
class LocaleTest {

    /** Texts that are the same in Indonesian. */
    private static final Set<String> SAME = Set.of(
            "CSV",
            "GLOBAL",
            "ID",
            "ID*",
            "JSON",
            "Label",
            "OK",
            "Operator",
            "Optimize",
            "Status",
            "Tenant",
            "Tenant: ID");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(the|of|and|or|is|are|was|not|no|with|without|your|this|that|for|to|from|by|be|been|has|have|task|tasks"
                    + "|process|instance|instances|definition|failed|error|user|users|group|value|name|delete|deleted|add)\\b");

    /** "Pelaksana Tugas" is an acting official (Plt.), "delegasi" a transfer of authority by law (UU 30/2014). */
    private static final Pattern TRAP = Pattern.compile("(?i)pelaksana tugas|delegasi");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyTextOfTheApplicationIsThere(String app) throws IOException {
        assertThat(labels(app, "id").keySet()).isEqualTo(labels(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void textsFilledInAtRunTimeKeepTheirPlaces(String app) throws IOException {
        assertThat(different(app, (english, indonesian) -> places(english).equals(places(indonesian))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void nothingIsLeftInEnglish(String app) throws IOException {
        assertThat(different(
                        app,
                        (english, indonesian) -> !LETTER.matcher(english).find()
                                || SAME.contains(english)
                                || !english.equals(indonesian)
                                        && !ENGLISH.matcher(withoutCode(indonesian))
                                                .find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void noTextSaysThatAnOfficialActsForAnother(String app) throws IOException {
        assertThat(different(
                        app, (english, indonesian) -> !TRAP.matcher(indonesian).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void datesHaveTheSameParts(String app) throws IOException {
        assertThat(parts(read(app, "id").path("dateLocales")))
                .isEqualTo(parts(read(app, "en").path("dateLocales")));
    }

    /** The Indonesian texts that do not stand in {@code relation} to the English one. */
    private static Map<String, String> different(String app, BiPredicate<String, String> relation) throws IOException {
        var english = labels(app, "en");
        return labels(app, "id").entrySet().stream()
                .filter(text -> !relation.test(english.get(text.getKey()), text.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> places(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(place -> place.group(1))
                .sorted()
                .toList();
    }

    private static String withoutCode(String text) {
        return text.replaceAll("<[^>]*>|\\{\\{.*?}}", "");
    }

    /** Every leaf as "path: number of entries". */
    private static List<String> parts(JsonNode dates) {
        return dates.properties().stream()
                .flatMap(part -> part.getValue().isObject()
                        ? parts(part.getValue()).stream().map(inner -> part.getKey() + "." + inner)
                        : Stream.of(part.getKey() + ": " + part.getValue().size()))
                .sorted()
                .toList();
    }

    private static Map<String, String> labels(String app, String language) throws IOException {
        return read(app, language).path("labels").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().textValue()));
    }

    private static JsonNode read(String app, String language) throws IOException {
        var file = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
        try (var in = LocaleTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // Camunda's files begin with a byte order mark.
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }
}
