package id.tayang.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The Nu Html Checker (the one of validator.w3.org), in a class loader of its own. */
public final class NuChecker {

    private static final Path LIBRARIES = Path.of("target", "nu");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final NuChecker INSTANCE = new NuChecker();

    private final Class<?> checker;

    private NuChecker() {
        try (var files = Files.list(LIBRARIES)) {
            var urls = files.map(NuChecker::url).toArray(URL[]::new);
            var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
            checker = loader.loadClass("nu.validator.client.EmbeddedValidator");
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The Nu checker is not in " + LIBRARIES + "; mvn process-test-classes puts it there", e);
        }
    }

    /** What is wrong with a page, errors and warnings, each with the text that it is about. */
    public static List<String> complaints(String html) {
        return INSTANCE.check(html);
    }

    private List<String> check(String html) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        // Its schemas find their parts by it.
        thread.setContextClassLoader(checker.getClassLoader());
        try {
            var one = checker.getConstructor().newInstance();
            var formats = checker.getMethod("getOutputFormat").getReturnType();
            checker.getMethod("setOutputFormat", formats).invoke(one, json(formats));
            checker.getMethod("setNoStream", boolean.class).invoke(one, true);
            var answer = checker.getMethod("validate", InputStream.class)
                    .invoke(one, new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return StreamSupport.stream(
                            JSON.readTree((String) answer).path("messages").spliterator(), false)
                    .map(NuChecker::text)
                    .toList();
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Object json(Class<?> formats) {
        return List.of(formats.getEnumConstants()).stream()
                .filter(format -> format.toString().equals("JSON"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode message) {
        return "%s: %s [%s]"
                .formatted(
                        message.path("type").asText(),
                        message.path("message").asText(),
                        message.path("extract").asText());
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
