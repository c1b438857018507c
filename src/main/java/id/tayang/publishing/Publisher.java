package id.tayang.publishing;

import id.tayang.document.EvidenceLog;
import org.springframework.stereotype.Component;

/** Brings a release to its channel once, however often it is asked to. */
@Component
class Publisher {

    private final OwnSite site;
    private final OutsideChannels outside;
    private final ReleaseLedger ledger;
    private final EvidenceLog evidence;

    Publisher(OwnSite site, OutsideChannels outside, ReleaseLedger ledger, EvidenceLog evidence) {
        this.site = site;
        this.outside = outside;
        this.ledger = ledger;
        this.evidence = evidence;
    }

    ReleaseState publish(Release release) {
        return release.channel().equals(OwnSite.ID) ? onOwnSite(release) : outside.publish(release);
    }

    /** The words that a release has on its channel; empty for the own site, which shows the text itself. */
    String words(Release release) {
        return release.channel().equals(OwnSite.ID) ? "" : outside.words(release);
    }

    /** What an official reports of a channel: where the text stands. In the transaction of the caller. */
    void recordSent(ReleaseKey key, String url) {
        var published = ledger.find(key).orElseThrow().published(null, url);
        var at = ledger.settle(key, published);
        evidence.record(key.kasus(), key.channel(), url, published.sidik(), at);
    }

    static IllegalStateException anotherText(String channel) {
        return new IllegalStateException(
                "Kasus ini sudah tayang di kanal '%s' dengan naskah lain; naskah baru memerlukan revisi baru."
                        .formatted(channel));
    }

    private ReleaseState onOwnSite(Release release) {
        var state = ledger.claim(release.key(), release.approved()).state();
        if (!state.sidik().equals(release.approved())) {
            throw anotherText(OwnSite.ID);
        }
        if (state.is(ReleaseState.BEGUN)) {
            recordSent(release.key(), site.publish(release));
        }
        return ledger.find(release.key()).orElseThrow();
    }
}
