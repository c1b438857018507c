package id.tayang.kanal.wordpress;

import id.tayang.Sha256;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Notes;
import id.tayang.kanal.Picture;
import id.tayang.kanal.Post;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures of an item. Their slug is made of the case and of what they show, so that each is there once, a changed one is
 * another one, and none takes the address of a post.
 */
final class WordPressMedia {

    private static final String PREFIX = "foto-";
    private static final String NOTE = "media";

    private final MediaLibrary library;
    private final Notes notes;
    private final Set<Long> known = new LinkedHashSet<>();

    WordPressMedia(WordPressApi api, Notes notes) {
        library = new MediaLibrary(api);
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
        var there = library.find(slugs.values());
        var media = new ArrayList<Medium>();
        for (var picture : post.pictures()) {
            var slug = slugs.get(picture);
            if (!there.containsKey(slug)) {
                there.put(slug, library.upload(postId, slug, picture, content(picture)));
            }
            var medium = there.get(slug);
            remember(medium.id());
            media.add(medium.describes(picture) ? medium : library.describe(medium, picture));
        }
        return media;
    }

    /** Takes away what an earlier revision showed and this one doesn't, and what was uploaded twice at the same time. */
    void removeOthers(long postId, String kasus, List<Medium> wanted) throws Halt {
        var kept = wanted.stream().map(Medium::id).collect(Collectors.toSet());
        for (var medium : library.ofPost(postId)) {
            if (medium.slug().startsWith(prefix(kasus)) && !kept.contains(medium.id())) {
                library.remove(medium.id());
            }
        }
    }

    /** Every picture that came from here. */
    void removeAll(long postId) throws Halt {
        var ids = new LinkedHashSet<>(known);
        library.ofPost(postId).stream()
                .filter(medium -> medium.slug().startsWith(PREFIX))
                .forEach(medium -> ids.add(medium.id()));
        for (var id : ids) {
            library.remove(id);
        }
    }

    private void remember(long id) {
        if (known.add(id)) {
            notes.keep(NOTE, known.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }

    private static String prefix(String kasus) {
        return PREFIX + kasus.toLowerCase(Locale.ROOT) + "-";
    }

    private static byte[] content(Picture picture) {
        try (var in = picture.content().get()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
