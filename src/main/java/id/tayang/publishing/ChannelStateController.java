package id.tayang.publishing;

import id.tayang.Office;
import id.tayang.identity.Outsiders;
import id.tayang.security.CurrentUser;
import id.tayang.security.VisibleCase;
import id.tayang.waiting.ChannelMoments;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the item of a case stands on each of its channels, for Tasklist and Cockpit: the item that it published or, where it
 * published none, the one that it corrects, answers or withdraws. Who may read the case may read it.
 */
@RestController
@RequestMapping("/camunda/api/tayang/kasus/{id}/kanal")
class ChannelStateController {

    private final VisibleCase cases;
    private final CurrentUser user;
    private final Outsiders outsiders;
    private final ChannelStandings standings;
    private final CorrectedItems corrected;
    private final PublishedItems items;
    private final ChannelMoments moments;
    private final ChannelWords words;
    private final Office office;

    ChannelStateController(
            VisibleCase cases,
            CurrentUser user,
            Outsiders outsiders,
            ChannelStandings standings,
            CorrectedItems corrected,
            PublishedItems items,
            ChannelMoments moments,
            ChannelWords words,
            Office office) {
        this.cases = cases;
        this.user = user;
        this.outsiders = outsiders;
        this.standings = standings;
        this.corrected = corrected;
        this.items = items;
        this.moments = moments;
        this.words = words;
        this.office = office;
    }

    @GetMapping
    States read(@PathVariable String id) {
        cases.check(id);
        // People of other offices read what everybody can read.
        var outside = outsiders.areAll(user.groups());
        var changed = moments.of(id);
        var own = standings.of(id);
        var other = own.isEmpty() ? corrected.find(id).map(CorrectedItems.Base::item) : Optional.<String>empty();
        return new States(
                office.zona().getId(),
                other.flatMap(items::of).map(PublishedItem::title).orElse(null),
                other.map(standings::of).orElse(own).stream()
                        .filter(standing -> !outside || standing.settled() && standing.is(ReleaseState.PUBLISHED))
                        .map(standing -> standing.is(ReleaseState.DELAYED)
                                ? standing.until(changed.get(standing.channel()))
                                : standing)
                        .map(words::of)
                        .sorted(Comparator.comparing(
                                        (KeadaanKanal state) -> !state.kanal().equals(OwnSite.ID))
                                .thenComparing(KeadaanKanal::label))
                        .toList());
    }

    /**
     * @param zona zone of the office, IANA id
     * @param berita title of the item of another case that the states are of; null when they are of the case's own
     */
    record States(String zona, String berita, List<KeadaanKanal> kanal) {}
}
