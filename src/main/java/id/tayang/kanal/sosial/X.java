package id.tayang.kanal.sosial;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.kanal.ChannelText;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Outcome;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.web.client.RestClient.RequestHeadersSpec;

/** An account on X. Every request costs; a look-up is made once, and only when an answer was lost. */
final class X extends SocialChannel {

    private static final String LABEL = "X";
    private static final String TWEETS = "/2/tweets";
    private static final int ALT = 1000;
    private static final TextLimit LIMIT = TextLimits.weighted(280);
    private static final PictureRules PICTURES = new PictureRules(
            LABEL,
            4,
            Set.of("image/jpeg", "image/png", "image/webp"),
            PictureRules.megabytes(5),
            16_384,
            0,
            Double.MAX_VALUE);

    private final Exchange exchange;
    private final OAuth1 oauth;
    private final XSettings settings;
    private final Reasons reasons = new Reasons(LABEL);

    X(XSettings settings, Clock clock, Wires wires) {
        super("x", LABEL, PICTURES, clock);
        this.settings = settings;
        oauth = new OAuth1(settings);
        exchange = new Exchange(wires.to(settings.api()), LABEL, new XRefusals(reasons, clock));
    }

    @Override
    public TextLimit limit() {
        return LIMIT;
    }

    @Override
    protected Sent send(Post post, Attempt attempt, PreparationTime preparation) throws Halt {
        var media = new ArrayList<String>();
        for (var photo : pictures.of(post.pictures())) {
            preparation.check();
            media.add(uploaded(photo, attempt));
        }
        var body = Body.json("text", post.text(), "media", media.isEmpty() ? null : Map.of("media_ids", media));
        preparation.check();
        attempt.leaving();
        var id = exchange.decisive(
                        client -> signed("POST", TWEETS, body.in(client.post().uri(TWEETS))))
                .body()
                .path("data")
                .path("id")
                .asText("");
        if (id.isEmpty()) {
            throw new Halt(notKnown("jawabannya tidak dapat dibaca"));
        }
        return sent(id);
    }

    @Override
    protected Outcome lookFor(Post post, Attempt attempt, Instant left) throws Halt {
        // X puts the number of the account before the hyphen.
        var account = settings.token().value().replaceAll("-.*", "");
        if (!account.matches("\\d+")) {
            return notKnown("nomor akunnya tidak diketahui");
        }
        var path = "/2/users/" + account + "/tweets";
        var query = new TreeMap<>(
                Map.of("max_results", "10", "exclude", "retweets", "tweet.fields", "created_at,entities"));
        var latest = exchange.harmless(client -> client.get()
                .uri(
                        path + "?exclude={e}&max_results={m}&tweet.fields={f}",
                        query.values().toArray())
                .header("Authorization", header("GET", path, query)));
        for (var tweet : latest.body().path("data")) {
            if (since(left, tweet.path("created_at").asText()) && links(tweet, post.url())) {
                return sent(tweet.path("id").asText());
            }
        }
        return notKnown("kiriman dengan alamat berita itu tidak terlihat di antara 10 yang terakhir");
    }

    @Override
    protected Outcome change(Post post, String remoteId) {
        return reasons.unsupported(
                "Kiriman di X tidak dapat diubah. Buat kiriman susulan, atau hapus lalu tayangkan lagi.");
    }

    @Override
    protected Outcome remove(String remoteId) throws Halt {
        var path = TWEETS + "/" + remoteId;
        try {
            exchange.harmless(client -> signed("DELETE", path, client.delete().uri(path)));
        } catch (Halt halt) {
            if (!XRefusals.GONE.equals(halt.outcome())) {
                throw halt;
            }
        }
        return new Sent(remoteId, null);
    }

    private String uploaded(Picture picture, Attempt attempt) throws Halt {
        var kept = attempt.uploaded(Attempt.upload(picture));
        if (kept.isPresent()) {
            return kept.get();
        }
        var parts = new LinkedHashMap<String, Object>();
        parts.put("media_category", "tweet_image");
        parts.put("media_type", picture.mediaType());
        parts.put("media", picture);
        var body = Body.multipart(parts);
        var upload = "/2/media/upload";
        var id = exchange.harmless(
                        client -> signed("POST", upload, body.in(client.post().uri(upload))))
                .body()
                .path("data")
                .path("id")
                .asText("");
        if (id.isEmpty()) {
            throw new Halt(reasons.other("media"));
        }
        if (!picture.alt().isBlank()) {
            var alt = Shortened.until(picture.alt(), text -> text.length() <= ALT);
            var about = Body.json("id", id, "metadata", Map.of("alt_text", Map.of("text", alt)));
            var metadata = "/2/media/metadata";
            exchange.harmless(
                    client -> signed("POST", metadata, about.in(client.post().uri(metadata))));
        }
        attempt.keepUpload(Attempt.upload(picture), id);
        return id;
    }

    private RequestHeadersSpec<?> signed(String method, String path, RequestHeadersSpec<?> request) {
        return request.header("Authorization", header(method, path, Map.of()));
    }

    private String header(String method, String path, Map<String, String> query) {
        var nonce = UUID.randomUUID().toString().replace("-", "");
        return oauth.header(
                method, settings.api() + path, query, nonce, clock.instant().getEpochSecond());
    }

    private static Sent sent(String id) {
        return new Sent(id, "https://x.com/i/web/status/" + id);
    }

    private static boolean links(JsonNode tweet, String url) {
        for (var link : tweet.path("entities").path("urls")) {
            if (link.path("expanded_url").asText().equals(url)) {
                return true;
            }
        }
        return ChannelText.has(tweet.path("text").asText(), url);
    }
}
