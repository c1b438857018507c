package id.tayang.kanal.sosial;

import id.tayang.kanal.Channel;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Notes;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.Outcome.Unknown;
import id.tayang.kanal.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What all networks have in common: the text is measured and the pictures are looked at before anything leaves, the moment
 * before the decisive call is kept, and what nobody knows is looked up once.
 */
abstract class SocialChannel implements Channel {

    static final String TOO_LONG = "teks-terlalu-panjang";

    /** Clocks differ: a post of this attempt may seem to be a little older. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final String id;
    private final String label;
    protected final PictureRules pictures;
    protected final Clock clock;

    protected SocialChannel(String id, String label, PictureRules pictures, Clock clock) {
        this.id = id;
        this.label = label;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Uploads what is needed and makes the post appear; calls {@link Attempt#leaving()} right before. */
    protected abstract Sent send(Post post, Attempt attempt, PreparationTime preparation) throws Halt;

    /** Whether the post stands, after a call without an answer. Anything but {@link Sent} leaves it to an official. */
    protected abstract Outcome lookFor(Post post, Attempt attempt, Instant left) throws Halt;

    protected abstract Outcome change(Post post, String remoteId) throws Halt;

    protected abstract Outcome remove(String remoteId) throws Halt;

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String label() {
        return label;
    }

    @Override
    public final Outcome publish(Post post, Notes notes) {
        var attempt = new Attempt(notes, clock);
        try {
            fits(post);
            return attempt.ended(send(post, attempt, new PreparationTime(clock)));
        } catch (Halt halt) {
            return halt.outcome() instanceof Unknown && attempt.left().isPresent()
                    ? afterwards(post, attempt)
                    : attempt.ended(halt.outcome());
        }
    }

    @Override
    public final Outcome resume(Post post, Notes notes) {
        var attempt = new Attempt(notes, clock);
        return attempt.sent()
                .orElseGet(() -> attempt.left().isEmpty() ? publish(post, notes) : afterwards(post, attempt));
    }

    @Override
    public final Outcome correct(Post post, String remoteId, Notes notes) {
        try {
            measure(post);
            return change(post, remoteId);
        } catch (Halt halt) {
            return repeatable(halt.outcome());
        }
    }

    @Override
    public final Outcome withdraw(String remoteId, Notes notes) {
        try {
            return remove(remoteId);
        } catch (Halt halt) {
            return repeatable(halt.outcome());
        }
    }

    private Outcome afterwards(Post post, Attempt attempt) {
        try {
            return attempt.ended(lookFor(post, attempt, attempt.left().orElseThrow()));
        } catch (Halt halt) {
            return halt.outcome() instanceof Unknown unknown
                    ? unknown
                    : notKnown("daftar kirimannya tidak dapat dibaca");
        }
    }

    /** Whether a post that the network made at that moment can be one of this attempt. */
    protected static boolean since(Instant left, String moment) {
        try {
            return java.time.OffsetDateTime.parse(moment.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"))
                    .toInstant()
                    .isAfter(left.minus(CLOCKS_DIFFER));
        } catch (java.time.format.DateTimeParseException unreadable) {
            return false;
        }
    }

    /** @param why goes on "Belum pasti …, karena" */
    protected final Unknown notKnown(String why) {
        return new Unknown("Belum pasti apakah kiriman sudah tayang di %s: %s. Periksa %s, lalu catat hasilnya."
                .formatted(label, why, label));
    }

    private void fits(Post post) throws Halt {
        measure(post);
        var refused = pictures.refusal(post.pictures());
        if (refused.isPresent()) {
            throw new Halt(refused.get());
        }
    }

    private void measure(Post post) throws Halt {
        var length = limit().count().applyAsInt(post.text());
        var most = limit().most();
        if (length > most) {
            throw new Halt(new Rejected(
                    TOO_LONG,
                    "Teks untuk %s terlalu panjang: %d dari %d karakter. Kurangi %d karakter."
                            .formatted(label, length, most, length - most)));
        }
    }

    /** To correct and to withdraw may be done twice, so that nobody need know whether it was done. */
    private static Outcome repeatable(Outcome outcome) {
        return outcome instanceof Unknown unknown ? new Throttled(Duration.ZERO, unknown.reason()) : outcome;
    }
}
