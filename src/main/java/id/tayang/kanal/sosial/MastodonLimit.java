package id.tayang.kanal.sosial;

import id.tayang.kanal.TextLimit;
import id.tayang.kanal.TextLimits;
import id.tayang.kanal.Wire;
import id.tayang.kanal.Wire.Reply.Answered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long a text a Mastodon server takes: each decides for itself, and rarely changes its mind. */
final class MastodonLimit {

    private static final int USUAL = 500;
    private static final int LINK = 23;
    private static final Duration STAYS = Duration.ofHours(24);

    /** Somebody waits in front of a form. */
    private static final Duration ANSWER = Duration.ofSeconds(3);

    private static final Duration ASK_AGAIN = Duration.ofMinutes(10);

    private final Wire wire;
    private final Clock clock;
    private TextLimit known = TextLimits.graphemes(USUAL, LINK);
    private Instant ask = Instant.MIN;

    MastodonLimit(String server, Clock clock) {
        this.wire = new Wire(server, ANSWER);
        this.clock = clock;
    }

    /** The usual 500 while the server cannot be asked. */
    synchronized TextLimit get() {
        if (clock.instant().isAfter(ask)) {
            var reply = wire.call(client -> client.get().uri("/api/v2/instance"));
            if (reply instanceof Answered answered && answered.ok()) {
                var statuses = answered.body().path("configuration").path("statuses");
                known = TextLimits.graphemes(
                        statuses.path("max_characters").asInt(USUAL),
                        statuses.path("characters_reserved_per_url").asInt(LINK));
                ask = clock.instant().plus(STAYS);
            } else {
                ask = clock.instant().plus(ASK_AGAIN);
            }
        }
        return known;
    }
}
