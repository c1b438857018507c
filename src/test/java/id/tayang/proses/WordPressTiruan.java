package id.tayang.proses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** As much of WordPress as a post and its pictures need: it keeps what it is given and shows it again. */
final class WordPressTiruan {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Long, ObjectNode> posts = new TreeMap<>();
    private final Map<Long, ObjectNode> media = new TreeMap<>();
    private long last = 100;

    /** @param path behind {@code /wp/v2}, without its query */
    synchronized Object answer(String path, Request request) {
        if (path.equals("/users/me")) {
            return Map.of("capabilities", Map.of("publish_posts", true, "upload_files", true));
        } else if (path.equals("/tags")) {
            return Map.of("id", 4);
        } else if (path.equals("/categories")) {
            return List.of(Map.of("id", 3));
        } else if (path.startsWith("/posts")) {
            return answer(posts, path, request);
        }
        return path.startsWith("/media") ? answer(media, path, request) : List.of();
    }

    private Object answer(Map<Long, ObjectNode> all, String path, Request request) {
        var number = path.replaceAll("\\D+", "");
        var one = number.isEmpty() ? null : all.get(Long.parseLong(number));
        return switch (request.getMethod().getName()) {
            case "POST" -> kept(all, one, request);
            case "DELETE" -> {
                all.values().remove(one);
                yield Map.of("deleted", true);
            }
            default -> number.isEmpty() ? some(all, request) : one == null ? Map.of() : one;
        };
    }

    private ObjectNode kept(Map<Long, ObjectNode> all, ObjectNode old, Request request) {
        var id = old == null ? ++last : old.path("id").asLong();
        var one = old == null ? JSON.createObjectNode().put("id", id) : old;
        one.put("link", "https://wordpress.example/" + id).put("generated_slug", "pos-" + id);
        one.put("source_url", "https://wordpress.example/" + id + ".png");
        for (var field : given(request).properties()) {
            if (List.of("title", "content", "caption").contains(field.getKey())) {
                one.putObject(field.getKey()).set("raw", field.getValue());
            } else {
                one.set(field.getKey(), field.getValue());
            }
        }
        all.put(id, one);
        return one;
    }

    private static ObjectNode given(Request request) {
        try {
            if (!request.isMultipart()) {
                return (ObjectNode) JSON.readTree(request.getBody());
            }
            var fields = JSON.createObjectNode();
            request.getParts()
                    .forEach(part -> fields.put(part.getName(), part.getBody().asString()));
            fields.remove("file");
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ObjectNode> some(Map<Long, ObjectNode> all, Request request) {
        var found = new ArrayList<>(all.values());
        found.removeIf(unlike(request, "slug", one -> one.path("slug").asText()));
        found.removeIf(unlike(request, "parent", one -> one.path("post").asText()));
        var words = request.queryParameter("search");
        found.removeIf(one ->
                words.isPresent() && !one.path("content").path("raw").asText().contains(words.firstValue()));
        return found;
    }

    private static Predicate<JsonNode> unlike(
            Request request, String name, java.util.function.Function<JsonNode, String> value) {
        var wanted = request.queryParameter(name);
        return one ->
                wanted.isPresent() && !List.of(wanted.firstValue().split(",")).contains(value.apply(one));
    }
}
