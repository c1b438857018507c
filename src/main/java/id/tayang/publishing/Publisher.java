package id.tayang.publishing;

import id.tayang.document.EvidenceLog;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings a release to its channel once, however often it is asked to. Works in the transaction of the caller. */
@Component
class Publisher {

    private final Map<String, Channel> channels;
    private final ReleaseLedger ledger;
    private final EvidenceLog evidence;

    Publisher(List<Channel> channels, ReleaseLedger ledger, EvidenceLog evidence) {
        this.channels = channels.stream().collect(Collectors.toMap(Channel::id, Function.identity()));
        this.ledger = ledger;
        this.evidence = evidence;
    }

    ReleaseLedger.Entry publish(Release release) {
        var entry = ledger.claim(release);
        if (!entry.sidik().equals(release.approved())) {
            throw new IllegalStateException(
                    "Kasus ini sudah tayang di kanal '%s' dengan naskah lain; naskah baru memerlukan revisi baru."
                            .formatted(release.channel()));
        }
        if (!entry.status().equals("mulai")) {
            return entry;
        }
        var channel = channels.get(release.channel());
        var outcome = channel == null ? new Outcome.ByHand() : channel.publish(release);
        if (outcome instanceof Outcome.Sent sent) {
            recordSent(release.kasus(), release.revision(), release.channel(), sent.url(), release.approved());
        } else {
            ledger.settle(release.kasus(), release.revision(), release.channel(), "manual", null, null);
        }
        return ledger.claim(release);
    }

    void recordSent(String kasus, int revision, String channel, String url, String sidik) {
        var at = ledger.settle(kasus, revision, channel, "tayang", url, null);
        evidence.record(kasus, channel, url, sidik, at);
    }
}
