package id.tayang.kanal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.Sha256;
import id.tayang.kanal.Notes;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Picture;
import id.tayang.kanal.Post;
import id.tayang.kanal.Wire.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

/**
 * The pictures of an item. Their slug is made of the case and of what they show, so that each is there once, a changed one is
 * another one, and none takes the address of a post.
 */
final class WordPressMedia {

    private static final String PREFIX = "foto-";
    private static final String NOTE = "media";
    /** Their slugs must fit into an address. */
    private static final int PAGE = 50;

    private static final String GONE = "rest_post_invalid_id";

    private final WordPressApi api;
    private final Notes notes;
    private final Set<Long> known = new LinkedHashSet<>();

    WordPressMedia(WordPressApi api, Notes notes) {
        this.api = api;
        this.notes = notes;
        notes.find(NOTE).stream()
                .flatMap(ids -> Stream.of(ids.split(",")))
                .map(Long::valueOf)
                .forEach(known::add);
    }

    /** @return one for each picture, in the same order */
    List<Medium> ensure(long postId, Post post) throws Halt {
        var slugs = new LinkedHashMap<Picture, String>();
        for (var picture : post.pictures()) {
            slugs.put(
                    picture, prefix(post.kasus()) + Sha256.of(content(picture)).substring(0, 12));
        }
        var there = find(slugs.values());
        var media = new ArrayList<Medium>();
        for (var picture : post.pictures()) {
            var slug = slugs.get(picture);
            if (!there.containsKey(slug)) {
                there.put(slug, upload(postId, slug, picture));
            }
            var medium = there.get(slug);
            remember(medium.id());
            media.add(medium.describes(picture) ? medium : describe(medium, picture));
        }
        return media;
    }

    /** Takes away what an earlier revision showed and this one doesn't, and what was uploaded twice at the same time. */
    void removeOthers(long postId, String kasus, List<Medium> wanted) throws Halt {
        var kept = wanted.stream().map(Medium::id).collect(Collectors.toSet());
        for (var medium : ofPost(postId)) {
            if (medium.slug().startsWith(prefix(kasus)) && !kept.contains(medium.id())) {
                remove(medium.id());
            }
        }
    }

    /** Every picture that came from here, files and all. */
    void removeAll(long postId) throws Halt {
        var ids = new LinkedHashSet<>(known);
        ofPost(postId).stream()
                .filter(medium -> medium.slug().startsWith(PREFIX))
                .forEach(medium -> ids.add(medium.id()));
        for (var id : ids) {
            remove(id);
        }
    }

    private void remove(long id) throws Halt {
        var reply = api.delete("/media/" + id + "?force=true");
        if (WordPressAnswers.code(reply).equals(GONE)) {
            return;
        }
        if (reply instanceof Reply.Lost) {
            reply = api.get("/media/" + id + "?_fields=id");
            if (WordPressAnswers.code(reply).equals(GONE)) {
                return;
            }
            WordPressApi.body(reply);
            throw new Halt(WordPressAnswers.lost());
        }
        WordPressApi.body(reply);
    }

    private Medium upload(long postId, String slug, Picture picture) throws Halt {
        var parts = new LinkedMultiValueMap<String, Object>();
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(picture.mediaType()));
        parts.add("file", new HttpEntity<>(named(slug + ending(picture.name()), content(picture)), headers));
        parts.add("slug", slug);
        parts.add("title", slug);
        parts.add("post", String.valueOf(postId));
        parts.add("alt_text", picture.alt());
        parts.add("caption", Medium.captionOf(picture));
        var reply = api.upload(parts);
        if (reply instanceof Reply.Lost) {
            return found(slug);
        }
        if (WordPressAnswers.failure(reply) instanceof Rejected rejected && !done(reply)) {
            throw new Halt(
                    new Rejected(rejected.code(), "Gambar \"%s\": %s".formatted(picture.name(), rejected.reason())));
        }
        return Medium.of(WordPressApi.body(reply));
    }

    private static boolean done(Reply reply) {
        return reply instanceof Reply.Answered answer && answer.ok();
    }

    private Medium describe(Medium medium, Picture picture) throws Halt {
        var fields = Map.of("alt_text", picture.alt(), "caption", Medium.captionOf(picture));
        WordPressApi.refusedIsTheEnd(api.post("/media/" + medium.id(), fields));
        return found(medium.slug());
    }

    /** After a lost answer: what is not there may still come. */
    private Medium found(String slug) throws Halt {
        return Optional.ofNullable(find(List.of(slug)).get(slug)).orElseThrow(() -> new Halt(WordPressAnswers.lost()));
    }

    private Map<String, Medium> find(Collection<String> slugs) throws Halt {
        var found = new HashMap<String, Medium>();
        var all = List.copyOf(slugs);
        for (var from = 0; from < all.size(); from += PAGE) {
            var some = String.join(",", all.subList(from, Math.min(from + PAGE, all.size())));
            api.read(
                            "/media?slug={slugs}&per_page={most}&orderby=id&order=asc&context=edit&_fields="
                                    + Medium.FIELDS,
                            some,
                            PAGE)
                    .forEach(json -> found.putIfAbsent(Medium.of(json).slug(), Medium.of(json)));
        }
        return found;
    }

    private List<Medium> ofPost(long postId) throws Halt {
        var media = new ArrayList<Medium>();
        JsonNode found;
        do {
            found = api.read(
                    "/media?parent={post}&per_page={most}&offset={from}&context=edit&_fields=" + Medium.FIELDS,
                    postId,
                    PAGE,
                    media.size());
            found.forEach(json -> media.add(Medium.of(json)));
        } while (found.size() == PAGE);
        return media;
    }

    private void remember(long id) {
        if (known.add(id)) {
            notes.keep(NOTE, known.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }

    private static String prefix(String kasus) {
        return PREFIX + kasus.toLowerCase(Locale.ROOT) + "-";
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

    private static byte[] content(Picture picture) {
        try (var in = picture.content().get()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
