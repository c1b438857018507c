package id.tayang;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table belongs to one feature: the others ask that feature. */
class TablesTest {

    private static final Path SOURCES = Path.of("src/main/java/id/tayang");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CREATED = Pattern.compile("create\\s+table\\s+(\\w+)", CASE_INSENSITIVE);
    private static final Pattern USED = Pattern.compile("\\b(?:from|join|into|update)\\s+(\\w+)", CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    @Test
    void everyTableIsUsedByExactlyOneFeature() {
        var features = featuresByTable();
        files(MIGRATIONS)
                .flatMap(file -> CREATED.matcher(text(file)).results())
                .map(created -> created.group(1).toLowerCase())
                .forEach(table -> assertThat(features.get(table)).as(table).hasSize(1));
    }

    @Test
    void nobodyReachesPastTheEngineIntoItsTables() {
        featuresByTable().forEach((table, features) -> {
            if (table.startsWith("act_")) {
                // The one place for Camunda's internals.
                assertThat(features).as(table).containsExactly("engine");
            }
        });
    }

    private static Map<String, Set<String>> featuresByTable() {
        var features = new TreeMap<String, Set<String>>();
        files(SOURCES).forEach(file -> {
            var feature = SOURCES.relativize(file).getName(0).toString();
            USED.matcher(COMMENT.matcher(text(file)).replaceAll(""))
                    .results()
                    .forEach(used -> features.computeIfAbsent(used.group(1).toLowerCase(), table -> new TreeSet<>())
                            .add(feature));
        });
        return features;
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
