package id.tayang.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.tayang.document.ArchivePart;
import org.springframework.stereotype.Component;

/** The archive keeps what became of the item on each channel, and by which id the channel knows it. */
@Component
class ChannelsInArchive implements ArchivePart {

    private final ReleaseLedger ledger;

    ChannelsInArchive(ReleaseLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "kanal";
    }

    @Override
    public JsonNode of(String kasus) {
        var all = JsonNodeFactory.instance.arrayNode();
        ledger.latest(kasus)
                .forEach((channel, latest) -> all.addObject()
                        .put("kanal", channel)
                        .put("revisi", latest.revision())
                        .put("keadaan", latest.state().status())
                        .put("id", latest.state().remoteId())
                        .put("tautan", latest.state().url())
                        .put("sidik", latest.state().sidik())
                        .put("alasan", latest.state().reason()));
        return all;
    }
}
