package id.tayang.kanal.sosial;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.Picture;
import id.tayang.kanal.Post;
import id.tayang.kanal.RetryAfter;
import id.tayang.kanal.Shortened;
import id.tayang.kanal.TextLimit;
import id.tayang.kanal.TextLimits;
import id.tayang.kanal.Wire.Reply.Answered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.springframework.web.client.RestClient.RequestHeadersSpec;

/** An account on a Mastodon server. It takes the same post twice for one, for an hour, by a key. */
final class Mastodon extends SocialChannel {

    private static final String LABEL = "Mastodon";
    private static final String STATUSES = "/api/v1/statuses";
    private static final String STATUS = STATUSES + "/{id}";
    private static final int ALT = 1500;

    /** Keys are kept for up to an hour; the clocks differ a little. */
    private static final Duration KEY_KEPT = Duration.ofMinutes(50);

    private static final Duration PROCESSING = Duration.ofSeconds(10);
    private static final PictureRules PICTURES = new PictureRules(
            LABEL,
            4,
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp"),
            PictureRules.megabytes(16),
            Integer.MAX_VALUE,
            0,
            Double.MAX_VALUE);

    private final Exchange exchange;
    private final Secret token;
    private final MastodonLimit serverLimit;
    private final Integer ownLimit;
    private final Reasons reasons = new Reasons(LABEL);

    Mastodon(MastodonSettings settings, Clock clock, Wires wires) {
        super("mastodon", LABEL, PICTURES, clock);
        token = settings.token();
        ownLimit = settings.batas();
        serverLimit = new MastodonLimit(settings.server(), clock);
        exchange = new Exchange(wires.to(settings.server()), LABEL, this::refusal);
    }

    @Override
    public TextLimit limit() {
        return ownLimit == null ? serverLimit.get() : TextLimits.graphemes(ownLimit, 23);
    }

    @Override
    protected Sent send(Post post, Attempt attempt, PreparationTime preparation) throws Halt {
        var media = new ArrayList<String>();
        for (var photo : pictures.of(post.pictures())) {
            preparation.check();
            media.add(uploaded(photo, attempt));
        }
        preparation.check();
        attempt.leaving();
        return create(post, media);
    }

    @Override
    protected Outcome lookFor(Post post, Attempt attempt, Instant left) throws Halt {
        var account = get("/api/v1/accounts/verify_credentials").path("id").asText();
        var latest = get("/api/v1/accounts/{id}/statuses?limit=20&exclude_reblogs=true", account);
        for (var status : latest) {
            if (since(left, status.path("created_at").asText()) && links(status, post.url())) {
                return sent(status);
            }
        }
        if (left.plus(KEY_KEPT).isBefore(clock.instant())) {
            return notKnown("kiriman dengan alamat berita itu tidak terlihat di antara 20 yang terakhir");
        }
        var media = new ArrayList<String>();
        for (var photo : pictures.of(post.pictures())) {
            attempt.uploaded(Attempt.upload(photo)).ifPresent(media::add);
        }
        return create(post, media);
    }

    @Override
    protected Outcome change(Post post, String remoteId) throws Halt {
        // Pictures that are not named would be taken away.
        var media = new ArrayList<String>();
        get(STATUS, remoteId)
                .path("media_attachments")
                .forEach(one -> media.add(one.path("id").asText()));
        var body = Body.json("status", post.text(), "media_ids", media, "language", "id");
        return sent(exchange.harmless(client -> signed(body.in(client.put().uri(STATUS, remoteId))))
                .body());
    }

    @Override
    protected Outcome remove(String remoteId) throws Halt {
        try {
            exchange.harmless(client -> signed(client.delete().uri(STATUS + "?delete_media=true", remoteId)));
        } catch (Halt halt) {
            if (!gone(halt)) {
                throw halt;
            }
        }
        return new Sent(remoteId, null);
    }

    private Sent create(Post post, List<String> media) throws Halt {
        var body = Body.json("status", post.text(), "media_ids", media, "visibility", "public", "language", "id");
        return sent(exchange.decisive(
                        client -> signed(body.in(client.post().uri(STATUSES).header("Idempotency-Key", post.key()))))
                .body());
    }

    private String uploaded(Picture picture, Attempt attempt) throws Halt {
        var kept = attempt.uploaded(Attempt.upload(picture));
        var id = kept.isPresent() ? kept.get() : upload(picture, attempt);
        var state = exchange.harmless(client -> signed(client.get().uri("/api/v1/media/{id}", id)));
        if (state.status() == 206) {
            throw new Halt(new Throttled(PROCESSING, "Mastodon masih mengolah gambarnya."));
        }
        return id;
    }

    private String upload(Picture picture, Attempt attempt) throws Halt {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("description", Shortened.until(picture.alt(), alt -> alt.length() <= ALT));
        parts.put("file", picture);
        var body = Body.multipart(parts);
        var id = exchange.harmless(client -> signed(body.in(client.post().uri("/api/v2/media"))))
                .body()
                .path("id")
                .asText("");
        if (id.isEmpty()) {
            throw new Halt(reasons.other("media"));
        }
        attempt.keepUpload(Attempt.upload(picture), id);
        return id;
    }

    private JsonNode get(String path, Object... variables) throws Halt {
        return exchange.harmless(client -> signed(client.get().uri(path, variables)))
                .body();
    }

    private RequestHeadersSpec<?> signed(RequestHeadersSpec<?> request) {
        return request.header("Authorization", "Bearer " + token.value());
    }

    private Sent sent(JsonNode status) throws Halt {
        var id = status.path("id").asText("");
        if (id.isEmpty()) {
            throw new Halt(notKnown("jawabannya tidak dapat dibaca"));
        }
        return new Sent(id, status.path("url").asText(null));
    }

    private static boolean links(JsonNode status, String url) {
        return Jsoup.parseBodyFragment(status.path("content").asText()).select("a[href]").stream()
                .anyMatch(link -> link.attr("href").equals(url));
    }

    private Outcome refusal(Answered answer) {
        var retry = RetryAfter.of(answer.headers(), "X-RateLimit-Reset", clock);
        if (answer.status() == 422) {
            return new Rejected(
                    "422",
                    "Mastodon menolak teks atau gambarnya. Periksa panjang teks dan jenis gambar, lalu kirim ulang.");
        }
        return answer.status() == 404 ? GONE : reasons.byStatus(answer.status(), retry);
    }

    private static final Rejected GONE = new Rejected("404", "Kiriman di Mastodon sudah tidak ada.");

    private static boolean gone(Halt halt) {
        return GONE.equals(halt.outcome());
    }
}
