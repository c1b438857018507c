package id.tayang.kanal.sosial;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.kanal.ChannelText;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.Picture;
import id.tayang.kanal.Post;
import id.tayang.kanal.Shortened;
import id.tayang.kanal.TextLimit;
import id.tayang.kanal.TextLimits;
import id.tayang.kanal.Wire.Reply.Answered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account on Instagram. A container is made from pictures that stand on the own site, and is published once; it tells
 * afterwards whether it was.
 */
final class Instagram extends SocialChannel {

    private static final String LABEL = "Instagram";
    private static final String CONTAINER = "wadah";
    private static final int ALT = 1000;
    private static final int HASHTAGS = 30;
    private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{N}_]");
    private static final Duration PROCESSING = Duration.ofSeconds(10);

    /** A publication whose answer was lost may still be under way. */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private static final TextLimit LIMIT = TextLimits.units(2200);
    private static final PictureRules PICTURES =
            new PictureRules(LABEL, 10, Set.of("image/jpeg"), PictureRules.megabytes(8), Integer.MAX_VALUE, 0.8, 1.91);

    private final String account;
    private final Graph graph;
    private final Exchange exchange;
    private final Reasons reasons = new Reasons(LABEL);

    Instagram(InstagramSettings settings, Clock clock, Wires wires) {
        super("instagram", LABEL, PICTURES, clock);
        account = "/" + settings.akun();
        graph = new Graph(settings.graph());
        exchange = Graph.exchange(wires, settings.graph(), LABEL, new GraphRefusals(reasons, clock));
    }

    @Override
    public TextLimit limit() {
        return LIMIT;
    }

    @Override
    protected Sent send(Post post, Attempt attempt, PreparationTime preparation) throws Halt {
        suits(post);
        var kept = attempt.uploaded(name(post));
        if (kept.isEmpty()) {
            quota();
        }
        var container = kept.isPresent() ? kept.get() : container(post, attempt, preparation);
        var state = state(container);
        if (state.equals("PUBLISHED")) {
            return found(post, attempt.left().orElse(Instant.EPOCH));
        } else if (state.equals("IN_PROGRESS")) {
            throw new Halt(new Throttled(PROCESSING, "Instagram masih mengolah gambarnya."));
        } else if (!state.equals("FINISHED")) {
            attempt.forgetUpload(name(post));
            throw new Halt(
                    state.equals("EXPIRED")
                            ? new Throttled(
                                    Duration.ZERO, "Kiriman di Instagram kedaluwarsa sebelum tayang; disiapkan lagi.")
                            : new Rejected(
                                    PictureRules.CODE,
                                    "Instagram tidak dapat memakai gambarnya. Ganti gambarnya, lalu kirim ulang."));
        }
        preparation.check();
        attempt.leaving();
        return published(container);
    }

    /** Publishing the same container again is no second post. */
    @Override
    protected Outcome lookFor(Post post, Attempt attempt, Instant left) throws Halt {
        var container = attempt.uploaded(name(post));
        if (container.isEmpty()) {
            return notKnown("sudah terlalu lama untuk ditanyakan");
        }
        var state = state(container.get());
        if (state.equals("PUBLISHED")) {
            return found(post, left);
        } else if (state.equals("FINISHED") && left.plus(SETTLED).isBefore(clock.instant())) {
            return published(container.get());
        }
        return notKnown("jawabannya hilang");
    }

    @Override
    protected Outcome change(Post post, String remoteId) {
        return reasons.unsupported(
                "Kiriman di Instagram tidak dapat diubah lewat sambungan ini. Ubah keterangannya di aplikasi.");
    }

    @Override
    protected Outcome remove(String remoteId) {
        return reasons.unsupported("Kiriman di Instagram tidak dapat dihapus lewat sambungan ini. Hapus di aplikasi.");
    }

    private void suits(Post post) throws Halt {
        if (post.pictures().isEmpty()) {
            throw new Halt(new Rejected(
                    PictureRules.CODE,
                    "Instagram hanya memuat kiriman bergambar. Tambahkan gambar pada berita, atau lepas Instagram."));
        }
        if (HASHTAG.matcher(post.text()).results().count() > HASHTAGS) {
            throw new Halt(new Rejected("tagar", "Instagram menerima paling banyak 30 tagar. Kurangi tagarnya."));
        }
    }

    private void quota() throws Halt {
        var limit = exchange.harmless(graph.get(account + "/content_publishing_limit", "quota_usage,config"))
                .body()
                .path("data")
                .path(0);
        var total = limit.path("config").path("quota_total").asInt();
        if (total > 0 && limit.path("quota_usage").asInt() >= total) {
            throw new Halt(new Throttled(
                    Duration.ofHours(1),
                    "Kuota Instagram habis: %d kiriman dalam 24 jam. Dicoba lagi nanti.".formatted(total)));
        }
    }

    private String container(Post post, Attempt attempt, PreparationTime preparation) throws Halt {
        var photos = pictures.of(post.pictures());
        String id;
        if (photos.size() == 1) {
            id = made(photo(photos.get(0), "caption", post.text()));
        } else {
            id = made(Body.json(
                    "media_type",
                    "CAROUSEL",
                    "caption",
                    post.text(),
                    "children",
                    children(photos, attempt, preparation)));
        }
        attempt.keepUpload(name(post), id);
        return id;
    }

    private List<String> children(List<Picture> photos, Attempt attempt, PreparationTime preparation) throws Halt {
        var children = new ArrayList<String>();
        for (var photo : photos) {
            preparation.check();
            var name = Attempt.upload(photo);
            if (attempt.uploaded(name).isEmpty()) {
                attempt.keepUpload(name, made(photo(photo, "is_carousel_item", true)));
            }
            children.add(attempt.uploaded(name).orElseThrow());
        }
        return children;
    }

    private String name(Post post) {
        return Attempt.upload(
                CONTAINER,
                post.text(),
                pictures.of(post.pictures()).stream().map(Attempt::upload).toList());
    }

    private static Body photo(Picture picture, String name, Object value) {
        var alt = picture.alt().isBlank() ? null : Shortened.until(picture.alt(), text -> text.length() <= ALT);
        return Body.json("image_url", picture.url(), "alt_text", alt, name, value);
    }

    private String made(Body body) throws Halt {
        var id = exchange.harmless(graph.post(account + "/media", body))
                .body()
                .path("id")
                .asText("");
        if (id.isEmpty()) {
            throw new Halt(reasons.other("media"));
        }
        return id;
    }

    private String state(String container) throws Halt {
        return exchange.harmless(graph.get("/" + container, "status_code"))
                .body()
                .path("status_code")
                .asText();
    }

    private Sent published(String container) throws Halt {
        var answer = exchange.decisive(graph.post(account + "/media_publish", Body.json("creation_id", container)));
        var id = id(answer.body());
        var reply = exchange.call(graph.get("/" + id, "permalink"));
        return new Sent(
                id,
                reply instanceof Answered seen ? seen.body().path("permalink").asText(null) : null);
    }

    private Sent found(Post post, Instant left) throws Halt {
        var latest = exchange.harmless(graph.get(account + "/media", "id,caption,permalink,timestamp"));
        for (var one : latest.body().path("data")) {
            if (since(left, one.path("timestamp").asText())
                    && ChannelText.has(one.path("caption").asText(), post.url())) {
                return new Sent(one.path("id").asText(), one.path("permalink").asText(null));
            }
        }
        throw new Halt(notKnown(
                "Instagram menyebutnya sudah tayang, tetapi kirimannya tidak terlihat di antara yang terakhir"));
    }

    private String id(JsonNode body) throws Halt {
        var id = body.path("id").asText("");
        if (id.isEmpty()) {
            throw new Halt(notKnown("jawabannya tidak dapat dibaca"));
        }
        return id;
    }
}
