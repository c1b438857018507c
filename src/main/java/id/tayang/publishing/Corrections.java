package id.tayang.publishing;

import id.tayang.Site;
import id.tayang.document.EvidenceLog;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts corrected texts on the own site, each as a revision of the item. Works in the transaction of the caller. */
@Component
class Corrections {

    private final CorrectedItems corrected;
    private final PublishedItems items;
    private final Articles articles;
    private final ArticleStore store;
    private final ArticlePictures pictures;
    private final Addresses addresses;
    private final ArticleRevisions revisions;
    private final Replies replies;
    private final ReleaseLedger ledger;
    private final EvidenceLog evidence;
    private final Site site;
    private final Clock clock;

    Corrections(
            CorrectedItems corrected,
            PublishedItems items,
            Articles articles,
            ArticleStore store,
            ArticlePictures pictures,
            Addresses addresses,
            ArticleRevisions revisions,
            Replies replies,
            ReleaseLedger ledger,
            EvidenceLog evidence,
            Site site,
            Clock clock) {
        this.corrected = corrected;
        this.items = items;
        this.articles = articles;
        this.store = store;
        this.pictures = pictures;
        this.addresses = addresses;
        this.revisions = revisions;
        this.replies = replies;
        this.ledger = ledger;
        this.evidence = evidence;
        this.site = site;
        this.clock = clock;
    }

    /** Repeated, it answers what it has done. */
    Done apply(Correction correction) throws Superseded {
        var base = corrected.of(correction.by());
        store.lock(base.item());
        var item = items.of(base.item()).orElseThrow();
        var made = revisions.madeBy(correction.by());
        if (made.isPresent()) {
            return new Done(site.absolute(item.path()), made.get());
        }
        if (item.withdrawn()) {
            throw new Superseded("Berita ini sudah ditarik dari situs.");
        }
        if (item.revision() != base.revision()) {
            throw new Superseded("Berita ini sudah diralat lebih dahulu dalam kasus lain.");
        }
        var added = pictures.of(correction.by());
        if (correction.changesNothing(item, added.size())) {
            throw new IllegalStateException("Naskah ralat sama dengan yang sedang tayang; tidak ada yang diralat.");
        }
        return write(correction, item, added);
    }

    private Done write(Correction correction, PublishedItem item, List<ArticleImage> added) {
        var release = new Release(
                item.kasus(),
                item.revision() + 1,
                OwnSite.ID,
                correction.naskah(),
                correction.approved(),
                item.category(),
                List.of());
        var images = Stream.concat(
                        articles.images(item.kasus()).stream().filter(image -> correction.keeps(image.file())),
                        added.stream())
                .toList();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var claim = ledger.claim(release.key(), release.approved());
        store.correct(
                release,
                addresses.follow(item, correction.naskah().title()),
                images,
                correction.note(),
                correction.by(),
                now);
        replies.changed(item.kasus(), now);
        store.verify(release);
        var url = site.absolute(store.path(item.kasus()).orElseThrow());
        var at = ledger.settle(release.key(), claim.state().published(null, url));
        evidence.record(correction.by(), OwnSite.ID, url, correction.approved(), at);
        return new Done(url, release.revision());
    }

    /** @param revision that stands now because of this correction */
    record Done(String url, int revision) {}
}
