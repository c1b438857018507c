package id.tayang.kanal.sosial;

import id.tayang.Sha256;
import id.tayang.kanal.Notes;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Outcome.Unknown;
import id.tayang.kanal.Picture;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of an item while it goes to a network: whether the call that makes it appear may have left, what came of it,
 * and what was uploaded before.
 */
final class Attempt {

    private static final String LEFT = "dikirim";
    private static final String ID = "id";
    private static final String URL = "url";

    /** Networks forget after a day what was uploaded and not used. */
    private static final Duration UPLOADS_STAY = Duration.ofHours(20);

    private final Notes notes;
    private final Clock clock;

    Attempt(Notes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** The post, when the network has confirmed it. */
    Optional<Outcome> sent() {
        return filled(ID).map(id -> new Sent(id, filled(URL).orElse(null)));
    }

    /** When the call that makes the post appear was about to leave; empty when it surely did not. */
    Optional<Instant> left() {
        return filled(LEFT).map(Instant::parse);
    }

    /** Must be kept before the call leaves. */
    void leaving() {
        notes.keep(LEFT, clock.instant().toString());
    }

    Outcome ended(Outcome outcome) {
        if (outcome instanceof Sent sent) {
            notes.keep(URL, sent.url() == null ? "" : sent.url());
            notes.keep(ID, sent.remoteId());
        } else if (!(outcome instanceof Unknown)) {
            notes.keep(LEFT, "");
        }
        return outcome;
    }

    /** The name under which an upload is kept: another picture, or the same with other words, is another upload. */
    static String upload(String kind, Object... what) {
        return kind + "-"
                + Sha256.of(List.of(what).toString().getBytes(StandardCharsets.UTF_8))
                        .substring(0, 16);
    }

    static String upload(Picture picture) {
        return upload("gambar", picture.url(), picture.alt());
    }

    /** The id that the network gave for an upload, unless it has forgotten it by now. */
    Optional<String> uploaded(String name) {
        return filled(name)
                .map(kept -> kept.split(" "))
                .filter(kept -> Instant.parse(kept[1]).plus(UPLOADS_STAY).isAfter(clock.instant()))
                .map(kept -> kept[0]);
    }

    void keepUpload(String name, String id) {
        notes.keep(name, id + " " + clock.instant());
    }

    void forgetUpload(String name) {
        notes.keep(name, "");
    }

    private Optional<String> filled(String name) {
        return notes.find(name).filter(value -> !value.isEmpty());
    }
}
