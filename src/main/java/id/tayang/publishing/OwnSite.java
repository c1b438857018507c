package id.tayang.publishing;

import id.tayang.OfficeTime;
import id.tayang.Site;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The public site that this application serves itself. It lies in the same database as the case: the article and the step that
 * published it stand or fall together, which no outside channel can promise.
 */
@Component
class OwnSite {

    static final String ID = "situs";
    static final String SLUG_WITHOUT_LETTERS = "berita";

    private final ArticleStore articles;
    private final ArticlePictures pictures;
    private final Savepoint savepoint;
    private final OfficeTime time;
    private final Site site;
    private final Clock clock;

    OwnSite(
            ArticleStore articles,
            ArticlePictures pictures,
            Savepoint savepoint,
            OfficeTime time,
            Site site,
            Clock clock) {
        this.articles = articles;
        this.pictures = pictures;
        this.savepoint = savepoint;
        this.time = time;
        this.site = site;
        this.clock = clock;
    }

    /** The address of the article of the release, written now unless it stands. */
    String publish(Release release) {
        var path = articles.path(release.kasus()).orElseGet(() -> write(release));
        articles.verify(release);
        return site.absolute(path);
    }

    private String write(Release release) {
        var images = pictures.of(release.kasus());
        var base = Slug.of(release.naskah().title(), SLUG_WITHOUT_LETTERS);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var year = time.year(now);
        for (int attempt = 1; ; attempt++) {
            var slug = attempt == 1 ? base : base + "-" + attempt;
            if (!articles.taken(year, slug)) {
                try {
                    savepoint.run(() -> articles.insert(release, year, slug, now, images));
                    return articles.path(release.kasus()).orElseThrow();
                } catch (DuplicateKeyException e) {
                    // Another case took this address a moment ago: try the next one.
                }
            }
        }
    }
}
