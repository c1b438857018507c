package id.tayang.publishing;

import java.util.Optional;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** What a case that corrects, answers or withdraws an item has to bring to a channel where the item stands. */
@Component
class CorrectedReleases {

    private final CorrectedItems corrected;
    private final PublishedItems items;
    private final Articles articles;
    private final ReleaseLedger ledger;

    CorrectedReleases(CorrectedItems corrected, PublishedItems items, Articles articles, ReleaseLedger ledger) {
        this.corrected = corrected;
        this.items = items;
        this.articles = articles;
        this.ledger = ledger;
    }

    /** The answer that the case has published itself; empty when it has not. */
    Optional<Release> answer(String kasus, String channel) {
        return items.of(kasus).map(item -> release(item, channel));
    }

    /** The item as it stands after the correction. */
    Release correction(String kasus, String channel) {
        return release(items.of(corrected.of(kasus).item()).orElseThrow(), channel);
    }

    /** The newest revision of the item on the channel. */
    ReleaseKey standing(String kasus, String channel) {
        var item = corrected.of(kasus).item();
        var latest = ledger.latest(item).get(channel);
        if (latest == null) {
            throw new IllegalStateException("Berita ini tidak tayang di kanal '%s'.".formatted(channel));
        }
        return new ReleaseKey(item, latest.revision(), channel);
    }

    private Release release(PublishedItem item, String channel) {
        var naskah = Naskah.of(Spin.JSON(item.naskah()));
        return new Release(
                item.kasus(),
                item.revision(),
                channel,
                naskah,
                Fingerprint.of(naskah.canonical()),
                item.category(),
                articles.tags(item.kasus()));
    }
}
