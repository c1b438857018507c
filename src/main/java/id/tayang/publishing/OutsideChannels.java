package id.tayang.publishing;

import id.tayang.document.EvidenceLog;
import id.tayang.kanal.Channel;
import id.tayang.kanal.Channels;
import id.tayang.kanal.Notes;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Post;
import id.tayang.kanal.TextLimit;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Brings items to the channels outside the own site, each once, however often it is asked to and wherever it dies. What is
 * begun and what came of it is committed at once.
 */
@Component
class OutsideChannels {

    private static final String BY_HAND = "Kanal ini dilayani petugas.";
    private static final TextLimit UNLIMITED = new TextLimit(Integer.MAX_VALUE, String::length);
    private static final String ENOUGH = "Sudah dicoba berulang kali tanpa hasil. Terakhir: %s";

    private final Channels channels;
    private final Posts posts;
    private final ReleaseLedger ledger;
    private final ChannelNotes notes;
    private final OwnTransaction own;
    private final EvidenceLog evidence;
    private final Clock clock;

    OutsideChannels(
            Channels channels,
            Posts posts,
            ReleaseLedger ledger,
            ChannelNotes notes,
            OwnTransaction own,
            EvidenceLog evidence,
            Clock clock) {
        this.channels = channels;
        this.posts = posts;
        this.ledger = ledger;
        this.notes = notes;
        this.own = own;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Makes an item appear on its channel. */
    ReleaseState publish(Release release) {
        return call(release, (channel, post, memory, fresh) -> published(channel, post, memory, fresh));
    }

    /** The words that the channel shows or an official puts there. */
    String words(Release release) {
        var limit = channels.limit(release.channel()).orElse(UNLIMITED);
        return posts.words(release, limit).text();
    }

    /** Puts a later revision where the earlier one stands, or says below it that there is one. */
    ReleaseState correct(Release release) {
        var standing = standing(release.key());
        return call(release, (channel, post, memory, fresh) -> {
            if (standing.remoteId() == null) {
                return new Outcome.Rejected(Outcome.Rejected.UNSUPPORTED, BY_HAND);
            }
            var outcome = channel.correct(post, standing.remoteId(), memory);
            return unsupported(outcome) ? published(channel, posts.followUp(release, channel), memory, fresh) : outcome;
        });
    }

    /**
     * Takes an item away. The ledger calls it withdrawn when it is; until then what is answered says how it went.
     *
     * @param key of the newest revision on the channel
     */
    ReleaseState withdraw(ReleaseKey key) {
        var state = ledger.find(key).orElseThrow();
        if (!state.is(ReleaseState.PUBLISHED)) {
            return state;
        }
        var channel = channels.byId(key.channel());
        if (channel.isEmpty() || state.remoteId() == null) {
            return state.with(ReleaseState.BY_HAND, BY_HAND);
        }
        var outcome = channel.get().withdraw(state.remoteId(), notes.of(key));
        if (outcome instanceof Outcome.Sent) {
            var withdrawn = state.with(ReleaseState.WITHDRAWN, null);
            own.run(() -> ledger.settle(key, withdrawn));
            return withdrawn;
        }
        var next = next(state, outcome);
        own.run(() -> ledger.settle(key, next.with(ReleaseState.PUBLISHED, next.reason())));
        return next;
    }

    /** Asks a channel after the row is committed, and commits what it answered. */
    private ReleaseState call(Release release, Call call) {
        var key = release.key();
        var begun = own.call(() -> begin(key, release.approved()));
        if (!begun.state().sidik().equals(release.approved())) {
            throw Publisher.anotherText(key.channel());
        }
        if (!begun.state().is(ReleaseState.BEGUN)) {
            return begun.state();
        }
        var channel = channels.byId(key.channel());
        var next = channel.isEmpty()
                ? begun.state().with(ReleaseState.BY_HAND, BY_HAND)
                : next(begun.state(), ask(release, channel.get(), call, begun.fresh()));
        own.run(() -> record(key, next));
        return next;
    }

    private Outcome ask(Release release, Channel channel, Call call, boolean fresh) {
        var post = posts.of(release, channel);
        return post.over() > 0
                ? new Outcome.Rejected("terlalu-panjang", post.tooLong())
                : call.of(channel, post.post(), notes.of(release.key()), fresh);
    }

    /** Whoever comes to a row that is begun already does not know whether the channel was called. */
    private ReleaseLedger.Claim begin(ReleaseKey key, String sidik) {
        var claim = ledger.claim(key, sidik);
        return claim.state().is(ReleaseState.DELAYED) ? ledger.beginAgain(key) : claim;
    }

    /** One look whether it stands after all; who still does not know asks an official. */
    private static Outcome published(Channel channel, Post post, Notes memory, boolean fresh) {
        var outcome = fresh ? channel.publish(post, memory) : channel.resume(post, memory);
        return fresh && outcome instanceof Outcome.Unknown ? channel.resume(post, memory) : outcome;
    }

    private ReleaseState next(ReleaseState state, Outcome outcome) {
        if (outcome instanceof Outcome.Sent sent) {
            return state.published(sent.remoteId(), sent.url());
        }
        if (outcome instanceof Outcome.Unknown unknown) {
            return state.with(ReleaseState.UNCERTAIN, unknown.reason());
        }
        if (outcome instanceof Outcome.Throttled throttled) {
            return Backoff.next(clock.instant(), state.attempts() + 1, throttled.atLeast())
                    .map(again -> state.delayed(again, throttled.reason()))
                    .orElseGet(() -> state.with(ReleaseState.REFUSED, ENOUGH.formatted(throttled.reason())));
        }
        var rejected = (Outcome.Rejected) outcome;
        return state.with(ReleaseState.REFUSED, rejected.reason());
    }

    private void record(ReleaseKey key, ReleaseState state) {
        var at = ledger.settle(key, state);
        if (state.is(ReleaseState.PUBLISHED)) {
            evidence.record(key.kasus(), key.channel(), state.url(), state.sidik(), at);
        }
    }

    private ReleaseState standing(ReleaseKey key) {
        return ledger.latestBefore(key)
                .filter(state -> state.is(ReleaseState.PUBLISHED))
                .orElseThrow(() -> new IllegalStateException(
                        "Kanal '%s' tidak menayangkan apa pun dari kasus ini yang dapat diralat."
                                .formatted(key.channel())));
    }

    private static boolean unsupported(Outcome outcome) {
        return outcome instanceof Outcome.Rejected rejected && rejected.code().equals(Outcome.Rejected.UNSUPPORTED);
    }

    private interface Call {
        Outcome of(Channel channel, Post post, Notes memory, boolean fresh);
    }
}
