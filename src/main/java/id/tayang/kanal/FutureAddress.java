package id.tayang.kanal;

import id.tayang.OfficeTime;
import id.tayang.Site;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** About as long as the address of an item will be; nobody can know it before the item is published. */
@Component
class FutureAddress {

    private final Site site;
    private final OfficeTime time;
    private final Clock clock;

    FutureAddress(Site site, OfficeTime time, Clock clock) {
        this.site = site;
        this.time = time;
        this.clock = clock;
    }

    /** @param title may be empty */
    String of(String title) {
        var words = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var slug = words.isEmpty() ? "judul-berita" : words.substring(0, Math.min(80, words.length()));
        return site.absolute("/berita/" + time.year(clock.instant()) + "/" + slug);
    }
}
