package id.tayang.publishing;

import id.tayang.OfficeTime;
import id.tayang.Utc;
import id.tayang.kanal.Channel;
import id.tayang.kanal.Channels;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks once a day whether what was published in the last months still stands and says what was approved. A difference is kept
 * with the channel, where Tasklist and Cockpit show it, until it is gone.
 */
@Component
class PublishedCheck {

    private static final Logger log = LoggerFactory.getLogger(PublishedCheck.class);
    private static final Duration LOOKED_AFTER = Duration.ofDays(90);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Channels channels;
    private final OfficeTime time;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    PublishedCheck(JdbcClient jdbc, Channels channels, OfficeTime time, Clock clock) {
        this.jdbc = jdbc;
        this.channels = channels;
        this.time = time;
        this.clock = clock;
    }

    /** One page after the other: nobody is in a hurry. */
    @Scheduled(cron = "${tayang.periksa-tayang:0 30 3 * * *}", zone = "${tayang.kantor.zona}")
    void round() {
        published().forEach(item -> difference(item).ifPresent(found -> keep(item, found)));
    }

    /** Not what officials published by hand: this server goes to no address that somebody typed. */
    private List<Item> published() {
        return jdbc.sql("""
                        select t.kasus, t.revisi, t.kanal, t.url, a.judul, a.isi
                        from tayangan t join artikel a on a.kasus = t.kasus
                        where t.status = 'tayang' and a.status = 'tayang' and t.url is not null and t.dicatat_pada > :sejak
                          and (t.id_kanal is not null or t.kanal = 'situs')
                          and t.revisi = (select max(n.revisi) from tayangan n where n.kasus = t.kasus and n.kanal = t.kanal)
                        order by t.dicatat_pada""")
                .param("sejak", Utc.of(clock.instant().minus(LOOKED_AFTER)))
                .query((row, n) -> new Item(
                        new ReleaseKey(row.getString("kasus"), row.getInt("revisi"), row.getString("kanal")),
                        row.getString("url"),
                        row.getString("judul"),
                        row.getString("isi")))
                .list();
    }

    /** Empty when the page could not be read: that says nothing of it. */
    private Optional<Found> difference(Item item) {
        return read(item.url())
                .filter(PublishedPage::telling)
                .map(page -> new Found(
                        showsWhole(item.key().channel())
                                ? page.differenceTo(item.title(), item.html())
                                : page.missing()));
    }

    private boolean showsWhole(String channel) {
        return channel.equals(OwnSite.ID)
                || channels.byId(channel).filter(Channel::showsWhole).isPresent();
    }

    private Optional<PublishedPage> read(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(PATIENCE)
                    .header("User-Agent", "Tayang (pemeriksa tayangan)")
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            return Optional.of(new PublishedPage(answer.statusCode(), answer.body()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void keep(Item item, Found found) {
        var reason = found.difference()
                .map(text -> text + " Diperiksa " + time.moment(clock.instant()) + ".")
                .orElse(null);
        if (reason != null) {
            log.warn(
                    "Case {} on {}: the page is not what was approved",
                    item.key().kasus(),
                    item.key().channel());
        }
        jdbc.sql("""
                        update tayangan set alasan = :alasan
                        where kasus = :kasus and revisi = :revisi and kanal = :kanal and status = 'tayang'""")
                .param("alasan", reason)
                .param("kasus", item.key().kasus())
                .param("revisi", item.key().revision())
                .param("kanal", item.key().channel())
                .update();
    }

    private record Item(ReleaseKey key, String url, String title, String html) {}

    private record Found(Optional<String> difference) {}
}
