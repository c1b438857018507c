package id.tayang.publishing;

import id.tayang.OfficeTime;
import id.tayang.kanal.Channels;
import org.springframework.stereotype.Component;

/** Says where an item stands on a channel. */
@Component
class ChannelWords {

    private final Channels channels;
    private final OfficeTime time;

    ChannelWords(Channels channels, OfficeTime time) {
        this.channels = channels;
        this.time = time;
    }

    KeadaanKanal of(ChannelStanding standing) {
        return new KeadaanKanal(
                standing.channel(),
                standing.channel().equals(OwnSite.ID) ? "Situs ini" : channels.label(standing.channel()),
                standing.status(),
                text(standing),
                standing.url(),
                standing.since(),
                standing.revision(),
                standing.settled());
    }

    private String text(ChannelStanding standing) {
        return switch (standing.status()) {
            case ReleaseState.PUBLISHED ->
                standing.reason() == null ? "tayang" : because("tayang, dengan catatan", standing);
            case ReleaseState.DELAYED ->
                standing.again() == null
                        ? "akan dikirim ulang"
                        : because("menunggu sampai " + time.full(standing.again()), standing);
            case ReleaseState.UNCERTAIN -> because("perlu diperiksa", standing);
            case ReleaseState.REFUSED -> because("ditolak", standing);
            case ReleaseState.BY_HAND -> "dilayani petugas";
            case ReleaseState.GIVEN_UP -> because("gagal", standing);
            case ReleaseState.WITHDRAWN -> "ditarik";
            default -> "sedang dikirim";
        };
    }

    private static String because(String state, ChannelStanding standing) {
        return standing.reason() == null ? state : state + ": " + standing.reason();
    }
}
