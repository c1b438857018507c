package id.tayang.kanal.sosial;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Picture;
import id.tayang.kanal.Post;
import id.tayang.kanal.TextLimit;
import id.tayang.kanal.TextLimits;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Telegram channel. A text with pictures is their caption; one too long for a caption goes as a message, with the page's
 * own picture above it as the preview of the address. The Bot API cannot be asked what stands in a channel.
 */
final class Telegram extends SocialChannel {

    private static final String LABEL = "Telegram";
    private static final int CAPTION = 1024;
    private static final TextLimit LIMIT = TextLimits.units(4096);
    private static final PictureRules PICTURES = new PictureRules(
            LABEL, 10, Set.of("image/jpeg", "image/png"), PictureRules.megabytes(10), 10_000, 0.05, 20);

    private final Exchange exchange;
    private final String chat;
    private final Reasons reasons = new Reasons(LABEL);

    Telegram(TelegramSettings settings, Clock clock, Wires wires) {
        super("telegram", LABEL, PICTURES, clock);
        chat = settings.kanal();
        // The token stands in the path, as literal text: "%3A" is not what the Bot API knows.
        exchange = new Exchange(
                wires.to(settings.api() + "/bot" + settings.token().value()), LABEL, new TelegramRefusals(reasons));
    }

    @Override
    public TextLimit limit() {
        return LIMIT;
    }

    @Override
    protected Sent send(Post post, Attempt attempt, PreparationTime preparation) throws Halt {
        var photos = post.text().length() > CAPTION ? List.<Picture>of() : pictures.of(post.pictures());
        if (photos.isEmpty()) {
            return sent("teks", call(attempt, "sendMessage", message(post)));
        } else if (photos.size() == 1) {
            return sent("foto", call(attempt, "sendPhoto", Body.multipart(photo(post, photos.get(0)))));
        }
        return sent("foto", call(attempt, "sendMediaGroup", Body.multipart(album(post, photos))));
    }

    @Override
    protected Outcome lookFor(Post post, Attempt attempt, Instant left) {
        return notKnown("jawabannya hilang, dan isi kanal Telegram tidak dapat ditanyakan");
    }

    @Override
    protected Outcome change(Post post, String remoteId) throws Halt {
        var message = TelegramMessage.of(remoteId);
        if (message.photo() && post.text().length() > CAPTION) {
            throw new Halt(new Rejected(
                    TOO_LONG,
                    "Teks di bawah foto di Telegram paling panjang %d karakter; teks ini %d. Persingkat."
                            .formatted(CAPTION, post.text().length())));
        }
        try {
            exchange.harmless(client -> (message.photo()
                            ? Body.json("chat_id", chat, "message_id", message.first(), "caption", post.text())
                            : Body.json(
                                    "chat_id",
                                    chat,
                                    "message_id",
                                    message.first(),
                                    "text",
                                    post.text(),
                                    "link_preview_options",
                                    preview(post)))
                    .in(client.post().uri(message.photo() ? "/editMessageCaption" : "/editMessageText")));
        } catch (Halt halt) {
            if (!TelegramRefusals.UNCHANGED.equals(halt.outcome())) {
                throw halt;
            }
        }
        return new Sent(remoteId, address(message.first(), null));
    }

    @Override
    protected Outcome remove(String remoteId) throws Halt {
        var message = TelegramMessage.of(remoteId);
        try {
            exchange.harmless(client -> (message.ids().size() == 1
                            ? Body.json("chat_id", chat, "message_id", message.first())
                            : Body.json("chat_id", chat, "message_ids", message.ids()))
                    .in(client.post().uri(message.ids().size() == 1 ? "/deleteMessage" : "/deleteMessages")));
        } catch (Halt halt) {
            if (!TelegramRefusals.GONE.equals(halt.outcome())) {
                throw halt;
            }
        }
        return new Sent(remoteId, null);
    }

    private JsonNode call(Attempt attempt, String method, Body body) throws Halt {
        attempt.leaving();
        return exchange.decisive(client -> body.in(client.post().uri("/" + method)))
                .body()
                .path("result");
    }

    /** One message, or those of an album. */
    private Sent sent(String kind, JsonNode result) throws Halt {
        var messages = new ArrayList<JsonNode>();
        if (result.isArray()) {
            result.forEach(messages::add);
        } else {
            messages.add(result);
        }
        var ids = messages.stream()
                .map(message -> message.path("message_id").asLong())
                .toList();
        if (ids.isEmpty() || ids.contains(0L)) {
            throw new Halt(notKnown("jawabannya tidak dapat dibaca"));
        }
        var username = messages.get(0).path("chat").path("username").asText(null);
        return new Sent(new TelegramMessage(kind.equals("foto"), ids).toString(), address(ids.get(0), username));
    }

    /** Null for a private channel, which citizens cannot open. */
    private String address(long message, String username) {
        var name = username == null && chat.startsWith("@") ? chat.substring(1) : username;
        return name == null ? null : "https://t.me/" + name + "/" + message;
    }

    private Body message(Post post) {
        return Body.json("chat_id", chat, "text", post.text(), "link_preview_options", preview(post));
    }

    private static Map<String, Object> preview(Post post) {
        return Map.of("url", post.url(), "prefer_large_media", true, "show_above_text", true);
    }

    private Map<String, Object> photo(Post post, Picture picture) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("chat_id", chat);
        parts.put("caption", post.text());
        parts.put("photo", picture);
        return parts;
    }

    private Map<String, Object> album(Post post, List<Picture> photos) {
        var parts = new LinkedHashMap<String, Object>();
        var media = new ArrayList<Map<String, String>>();
        for (var i = 0; i < photos.size(); i++) {
            var file = "foto" + i;
            parts.put(file, photos.get(i));
            media.add(
                    i == 0
                            ? Map.of("type", "photo", "media", "attach://" + file, "caption", post.text())
                            : Map.of("type", "photo", "media", "attach://" + file));
        }
        parts.put("chat_id", chat);
        parts.put("media", Body.text(media));
        return parts;
    }
}
