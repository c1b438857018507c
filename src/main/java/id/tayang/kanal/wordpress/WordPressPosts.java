package id.tayang.kanal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.Sha256;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Notes;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Post;
import id.tayang.kanal.Wire.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The posts of a WordPress. Nothing becomes public but by the id of a post that stands already. */
final class WordPressPosts {

    private static final String NOTE = "pos";
    private static final String ANY = "status=any,trash&orderby=id&order=asc&context=edit";

    private final WordPressApi api;
    private final Notes notes;

    WordPressPosts(WordPressApi api, Notes notes) {
        this.api = api;
        this.notes = notes;
    }

    /** The post of this case and revision: the one that is remembered, or that has its key, or a new draft. */
    WordPressPost ensure(Post post) throws Halt {
        var remembered = notes.find(NOTE);
        if (remembered.isPresent()) {
            var there = find(Long.parseLong(remembered.get()));
            if (there.isPresent()) {
                return restored(there.get());
            }
        }
        var there = lookUp(post.key());
        var id = there.isPresent() ? there.get() : draft(post);
        notes.keep(NOTE, String.valueOf(id));
        return restored(find(id).orElseThrow(() -> new Halt(WordPressAnswers.lost())));
    }

    /** Looked up even after an answer: two that make one at the same time agree on the older. */
    private long draft(Post post) throws Halt {
        var title = WordPressHtml.escaped(post.title());
        var reply = api.post("/posts", Map.of("title", title, "slug", post.key(), "status", "draft"));
        WordPressApi.refusedIsTheEnd(reply);
        var id = lookUp(post.key()).orElseThrow(() -> new Halt(WordPressAnswers.lost()));
        if (reply instanceof Reply.Answered answer && answer.body().path("id").asLong() != id) {
            api.delete("/posts/" + answer.body().path("id").asLong() + "?force=true");
        }
        return id;
    }

    /** A draft that somebody threw away, not knowing what it was for, is one again. */
    private WordPressPost restored(WordPressPost post) throws Halt {
        if (!post.status().equals("trash")) {
            return post;
        }
        WordPressApi.refusedIsTheEnd(api.post("/posts/" + post.id(), Map.of("status", "draft")));
        return find(post.id()).orElseThrow(() -> new Halt(WordPressAnswers.lost()));
    }

    Optional<WordPressPost> find(long id) throws Halt {
        var reply = api.get("/posts/" + id + "?context=edit&_fields=" + WordPressPost.FIELDS);
        return WordPressAnswers.code(reply).equals(WordPressAnswers.NO_POST)
                ? Optional.empty()
                : Optional.of(WordPressPost.of(WordPressApi.body(reply)));
    }

    /** Makes a post as wanted, without changing whether it is public, and sees that it is. */
    WordPressPost fill(WordPressPost post, Wanted wanted) throws Halt {
        if (wanted.differenceTo(post).isEmpty()) {
            return post;
        }
        WordPressApi.refusedIsTheEnd(api.post("/posts/" + post.id(), wanted.fields()));
        var filled = find(post.id()).orElseThrow(() -> new Halt(WordPressAnswers.lost()));
        var difference = wanted.differenceTo(filled);
        if (difference.isPresent()) {
            throw new Halt(new Rejected(
                    "berbeda",
                    "WordPress menyimpan %s lain daripada yang disetujui (pos %d, kini di tempat sampahnya). Periksa peran akun robot dan pengaya di WordPress, lalu kirim ulang."
                            .formatted(difference.get(), post.id())));
        }
        return filled;
    }

    /** Makes a filled post public under an address of its own. */
    WordPressPost publish(WordPressPost post, Post item) throws Halt {
        if (post.isPublic()) {
            return post;
        }
        var free = post.freeSlug();
        var slug = taken(free)
                ? free + "-"
                        + Sha256.of(item.key().getBytes(StandardCharsets.UTF_8)).substring(0, 8)
                : free;
        WordPressApi.refusedIsTheEnd(api.post("/posts/" + post.id(), Map.of("status", "publish", "slug", slug)));
        var published = find(post.id()).orElseThrow(() -> new Halt(WordPressAnswers.lost()));
        if (!published.isPublic()) {
            throw new Halt(WordPressAnswers.lost());
        }
        return published;
    }

    /** To the trash, where an administrator can still look at it; gone for good where WordPress has no trash. */
    void trash(long id) throws Halt {
        var reply = api.delete("/posts/" + id);
        if (WordPressAnswers.code(reply).equals("rest_trash_not_supported")) {
            reply = api.delete("/posts/" + id + "?force=true");
        }
        var gone = switch (WordPressAnswers.code(reply)) {
            case "rest_already_trashed", WordPressAnswers.NO_POST -> true;
            default -> false;
        };
        if (!gone) {
            WordPressApi.refusedIsTheEnd(reply);
            var left = find(id);
            if (left.isPresent() && !left.get().status().equals("trash")) {
                throw new Halt(WordPressAnswers.lost());
            }
        }
    }

    /**
     * The oldest with the key: as slug while it is a draft, as name of its block since before it was published. In this order,
     * or one that is published meanwhile is missed.
     */
    private Optional<Long> lookUp(String key) throws Halt {
        var ids = new TreeSet<Long>();
        api.read("/posts?slug={slugs}&_fields=id&" + ANY, key + "," + key + "__trashed")
                .forEach(post -> ids.add(post.path("id").asLong()));
        for (JsonNode post : api.read("/posts?search={key}&_fields=id,content.raw&" + ANY, key)) {
            if (post.path("content").path("raw").asText().contains("\"" + key + "\"")) {
                ids.add(post.path("id").asLong());
            }
        }
        return ids.stream().findFirst();
    }

    /** WordPress keeps the addresses of posts apart, but shows a page or a picture in place of a post of the same name. */
    private boolean taken(String slug) throws Halt {
        return !api.read("/pages?slug={slug}&_fields=id", slug).isEmpty()
                || !api.read("/media?slug={slug}&_fields=id", slug).isEmpty();
    }
}
