package id.tayang.kanal.sosial;

import id.tayang.kanal.ChannelText;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Picture;
import id.tayang.kanal.Post;
import id.tayang.kanal.Shortened;
import id.tayang.kanal.TextLimit;
import id.tayang.kanal.TextLimits;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A Facebook Page. Pictures are uploaded unseen with their alternative text, and one call makes the post with all of them;
 * without pictures the post shows the page behind the address.
 */
final class Facebook extends SocialChannel {

    private static final String LABEL = "Facebook";
    private static final int ALT = 1000;
    private static final TextLimit LIMIT = TextLimits.units(63_206);
    private static final PictureRules PICTURES = new PictureRules(
            LABEL,
            10,
            Set.of("image/jpeg", "image/png", "image/gif"),
            PictureRules.megabytes(10),
            Integer.MAX_VALUE,
            0,
            Double.MAX_VALUE);

    private static final String ATTACHMENTS =
            "attachments{media_type,target{id},subattachments{media_type,target{id}}}";

    private final String page;
    private final Graph graph;
    private final Exchange exchange;
    private final Reasons reasons = new Reasons(LABEL);

    Facebook(FacebookSettings settings, Clock clock, Wires wires) {
        super("facebook", LABEL, PICTURES, clock);
        page = settings.halaman();
        graph = new Graph(settings.graph());
        exchange = Graph.exchange(wires, settings.graph(), LABEL, new GraphRefusals(reasons, clock));
    }

    @Override
    public TextLimit limit() {
        return LIMIT;
    }

    @Override
    protected Sent send(Post post, Attempt attempt, PreparationTime preparation) throws Halt {
        var media = new ArrayList<Map<String, String>>();
        for (var photo : pictures.of(post.pictures())) {
            preparation.check();
            media.add(Map.of("media_fbid", uploaded(photo, attempt)));
        }
        var body = media.isEmpty()
                ? Body.json("message", post.text(), "link", post.url())
                : Body.json("message", post.text(), "attached_media", media);
        preparation.check();
        attempt.leaving();
        var id = exchange.decisive(graph.post("/" + page + "/feed", body))
                .body()
                .path("id")
                .asText("");
        if (id.isEmpty()) {
            throw new Halt(notKnown("jawabannya tidak dapat dibaca"));
        }
        return sent(id);
    }

    @Override
    protected Outcome lookFor(Post post, Attempt attempt, Instant left) throws Halt {
        var latest = exchange.harmless(graph.get("/" + page + "/feed", "id,message,created_time"));
        for (var one : latest.body().path("data")) {
            if (since(left, one.path("created_time").asText())
                    && ChannelText.has(one.path("message").asText(), post.url())) {
                return sent(one.path("id").asText());
            }
        }
        return notKnown("kiriman dengan alamat berita itu tidak terlihat di antara yang terakhir di halaman");
    }

    @Override
    protected Outcome change(Post post, String remoteId) throws Halt {
        exchange.harmless(graph.post("/" + remoteId, Body.json("message", post.text())));
        return sent(remoteId);
    }

    /** The pictures first: once the post is gone nobody says which they were. */
    @Override
    protected Outcome remove(String remoteId) throws Halt {
        var preparation = new PreparationTime(clock);
        try {
            var post = exchange.harmless(graph.get("/" + remoteId, ATTACHMENTS));
            var photos = new LinkedHashSet<String>();
            post.body().findParents("target").forEach(attachment -> {
                if (attachment.path("media_type").asText().equals("photo")) {
                    photos.add(attachment.path("target").path("id").asText(remoteId));
                }
            });
            photos.remove(remoteId);
            for (var photo : photos) {
                preparation.check();
                gone(photo);
            }
            gone(remoteId);
        } catch (Halt halt) {
            if (!missing(halt)) {
                throw halt;
            }
        }
        return new Sent(remoteId, null);
    }

    private void gone(String id) throws Halt {
        try {
            exchange.harmless(graph.delete("/" + id));
        } catch (Halt halt) {
            if (!missing(halt)) {
                throw halt;
            }
        }
    }

    private static boolean missing(Halt halt) {
        return halt.outcome() instanceof Rejected rejected && rejected.code().equals(GraphRefusals.GONE);
    }

    private String uploaded(Picture picture, Attempt attempt) throws Halt {
        var kept = attempt.uploaded(Attempt.upload(picture));
        if (kept.isPresent()) {
            return kept.get();
        }
        var parts = new LinkedHashMap<String, Object>();
        parts.put("published", "false");
        if (!picture.alt().isBlank()) {
            parts.put("alt_text_custom", Shortened.until(picture.alt(), alt -> alt.length() <= ALT));
        }
        parts.put("source", picture);
        var id = exchange.harmless(graph.post("/" + page + "/photos", Body.multipart(parts)))
                .body()
                .path("id")
                .asText("");
        if (id.isEmpty()) {
            throw new Halt(reasons.other("photos"));
        }
        attempt.keepUpload(Attempt.upload(picture), id);
        return id;
    }

    private static Sent sent(String id) {
        return new Sent(id, "https://www.facebook.com/" + id);
    }
}
