package id.tayang.opd;

import id.tayang.OfficeTime;
import id.tayang.notification.MailState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What administrators see of the sites of OPDs: how they are kept, how far their making is, and who got access. */
@Component
class OpdSites {

    private static final int NOTES = 200;

    /** @param diperbarui how many were updated within {@code hari} days; @param aktif whether sites are looked at; @param surel whether mail goes out */
    record Halaman(
            boolean aktif,
            boolean surel,
            int hari,
            int jumlah,
            int diperbarui,
            List<Situs> situs,
            List<Penyiapan> penyiapan,
            List<SerahTerima> serahTerima) {}

    /** @param mutakhir whether it was updated within the days that count */
    record Situs(
            String situs, String diperbaruiPada, boolean mutakhir, String dilihatPada, String galat, Long pengunjung) {}

    record Penyiapan(
            String kasus,
            String situs,
            String langkah,
            boolean selesai,
            String keterangan,
            int percobaan,
            String pada) {}

    /** @param terbuka whether there is something to revoke */
    record SerahTerima(
            String kasus,
            String situs,
            String akun,
            String keadaan,
            String berlakuSampai,
            String dipakaiPada,
            boolean terbuka) {}

    private final WatchedSites sites;
    private final ProvisioningJournal journal;
    private final HandOvers handOvers;
    private final WatchProperties properties;
    private final SubdomainRule rule;
    private final OfficeTime time;
    private final Clock clock;
    private final MailState mail;

    OpdSites(
            WatchedSites sites,
            ProvisioningJournal journal,
            HandOvers handOvers,
            WatchProperties properties,
            SubdomainRule rule,
            OfficeTime time,
            Clock clock,
            MailState mail) {
        this.sites = sites;
        this.journal = journal;
        this.handOvers = handOvers;
        this.properties = properties;
        this.rule = rule;
        this.time = time;
        this.clock = clock;
        this.mail = mail;
    }

    Halaman page() {
        var kept = sites();
        return new Halaman(
                properties.on(),
                mail.on(),
                properties.days(),
                kept.size(),
                (int) kept.stream().filter(Situs::mutakhir).count(),
                kept,
                journal.latest(NOTES).stream().map(this::note).toList(),
                handOvers.all().stream().map(this::handOver).toList());
    }

    List<Situs> sites() {
        var since = SiteWatch.since(clock.instant(), properties);
        return sites.all().stream()
                .map(site -> new Situs(
                        site.host(),
                        brief(site.updatedAt()),
                        site.updatedSince(since),
                        brief(site.seenAt()),
                        site.problem(),
                        site.visitors()))
                .toList();
    }

    private Penyiapan note(ProvisioningNote note) {
        return new Penyiapan(
                note.kasus(),
                note.host(),
                note.step().label,
                note.done(),
                note.words(),
                note.attempts(),
                brief(note.at()));
    }

    private SerahTerima handOver(HandOver one) {
        var state = one.state(clock.instant());
        return new SerahTerima(
                one.kasus(),
                one.label() + "." + rule.parent(),
                one.account(),
                state.label,
                brief(one.until()),
                brief(one.redeemedAt()),
                state == HandOver.State.OPEN || state == HandOver.State.WAITING);
    }

    private String brief(Instant moment) {
        return moment == null ? null : time.brief(moment);
    }
}
