package id.tayang.opd;

import id.tayang.OfficeTime;
import id.tayang.Site;
import id.tayang.notification.Enclosure;
import id.tayang.notification.Letter;
import id.tayang.notification.Outgoing;
import id.tayang.notification.Recipient;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mail that carries a link to its one reader. */
@Component
class HandOverLetters implements Enclosure {

    private static final String KIND = "serah-terima:";

    private final Outgoing outbox;
    private final HandOvers handOvers;
    private final Site site;
    private final OfficeTime time;

    HandOverLetters(Outgoing outbox, HandOvers handOvers, Site site, OfficeTime time) {
        this.outbox = outbox;
        this.handOvers = handOvers;
        this.site = site;
        this.time = time;
    }

    /** @param activity step of the case that sends it; null when an official does */
    void send(HandOver handOver, String activity, String subject, String body) {
        outbox.put(
                Letter.about(KIND + handOver.id(), handOver.kasus(), activity, subject, body),
                List.of(Recipient.at(handOver.email())),
                KIND + handOver.id());
    }

    @Override
    public Optional<String> text(String reference) {
        if (!reference.startsWith(KIND)) {
            return Optional.empty();
        }
        var id = reference.substring(KIND.length());
        return handOvers
                .token(id)
                .map(token -> site.absolute("/serah-terima/" + token)
                        + "\n\nTautan ini dapat dipakai satu kali, sampai "
                        + time.moment(handOvers.find(id).orElseThrow().until())
                        + ".");
    }
}
