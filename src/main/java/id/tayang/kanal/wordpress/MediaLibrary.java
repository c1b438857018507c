package id.tayang.kanal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Picture;
import id.tayang.kanal.Wire.Reply;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

/** What WordPress has of pictures. After a lost answer it is looked what became of the request. */
final class MediaLibrary {

    /** Their slugs must fit into an address. */
    private static final int PAGE = 50;

    private static final String GONE = "rest_post_invalid_id";

    private final WordPressApi api;

    MediaLibrary(WordPressApi api) {
        this.api = api;
    }

    /** Those that are there, by slug. */
    Map<String, Medium> find(Collection<String> slugs) throws Halt {
        var found = new HashMap<String, Medium>();
        var all = List.copyOf(slugs);
        for (var from = 0; from < all.size(); from += PAGE) {
            var some = String.join(",", all.subList(from, Math.min(from + PAGE, all.size())));
            var path = "/media?slug={slugs}&per_page={most}&orderby=id&order=asc&context=edit&_fields=" + Medium.FIELDS;
            api.read(path, some, PAGE)
                    .forEach(json -> found.putIfAbsent(Medium.of(json).slug(), Medium.of(json)));
        }
        return found;
    }

    List<Medium> ofPost(long postId) throws Halt {
        var media = new ArrayList<Medium>();
        JsonNode found;
        do {
            // Not by page: one behind the last is an error.
            var path = "/media?parent={post}&per_page={most}&offset={from}&context=edit&_fields=" + Medium.FIELDS;
            found = api.read(path, postId, PAGE, media.size());
            found.forEach(json -> media.add(Medium.of(json)));
        } while (found.size() == PAGE);
        return media;
    }

    Medium upload(long postId, String slug, Picture picture, byte[] content) throws Halt {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(picture.mediaType()));
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new HttpEntity<>(named(slug + ending(picture.name()), content), headers));
        parts.add("slug", slug);
        parts.add("title", slug);
        parts.add("post", String.valueOf(postId));
        parts.add("alt_text", picture.alt());
        parts.add("caption", Medium.captionOf(picture));
        var reply = api.upload(parts);
        if (reply instanceof Reply.Lost) {
            return found(slug);
        }
        try {
            var medium = Medium.of(WordPressApi.body(reply));
            // Where another one was faster it has the slug, and this one is left over.
            return medium.slug().equals(slug) ? medium : found(slug);
        } catch (Halt halt) {
            throw halt.outcome() instanceof Rejected rejected ? named(picture, rejected) : halt;
        }
    }

    Medium describe(Medium medium, Picture picture) throws Halt {
        var fields = Map.of("alt_text", picture.alt(), "caption", Medium.captionOf(picture));
        WordPressApi.refusedIsTheEnd(api.post("/media/" + medium.id(), fields));
        return found(medium.slug());
    }

    /** For good, files and all. One that is gone already is gone. */
    void remove(long id) throws Halt {
        var reply = api.delete("/media/" + id + "?force=true");
        if (reply instanceof Reply.Lost) {
            reply = api.get("/media/" + id + "?_fields=id");
            if (!WordPressAnswers.code(reply).equals(GONE)) {
                WordPressApi.body(reply);
                throw new Halt(WordPressAnswers.lost());
            }
        }
        if (!WordPressAnswers.code(reply).equals(GONE)) {
            WordPressApi.body(reply);
        }
    }

    /** What is not there may still come. */
    private Medium found(String slug) throws Halt {
        return Optional.ofNullable(find(List.of(slug)).get(slug)).orElseThrow(() -> new Halt(WordPressAnswers.lost()));
    }

    private static Halt named(Picture picture, Rejected rejected) {
        return new Halt(
                new Rejected(rejected.code(), "Gambar \"%s\": %s".formatted(picture.name(), rejected.reason())));
    }

    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static ByteArrayResource named(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
