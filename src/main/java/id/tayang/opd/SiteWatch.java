package id.tayang.opd;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Looks at the sites of OPDs, one at a time; at one that does not answer, ever more seldom. */
class SiteWatch {

    private static final int DOUBLINGS = 4;

    private final WatchedSites sites;
    private final FeedReader reader;
    private final WatchProperties properties;
    private final String scheme;
    private final Clock clock;

    SiteWatch(WatchedSites sites, FeedReader reader, WatchProperties properties, String scheme, Clock clock) {
        this.sites = sites;
        this.reader = reader;
        this.properties = properties;
        this.scheme = scheme;
        this.clock = clock;
    }

    /** Looks at the site that is due, if there is one. */
    void round() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        sites.due(now).ifPresent(site -> {
            var seen = counted(reader.look(site, URI.create(scheme + "://" + site.host()), now));
            sites.keep(seen, now.plus(pause(seen.failures())));
        });
    }

    private Duration pause(int failures) {
        return properties.every().multipliedBy(1L << Math.min(failures, DOUBLINGS));
    }

    private WatchedSite counted(WatchedSite seen) {
        if (properties.counter().isBlank()) {
            return seen;
        }
        var counted = reader.visitors(URI.create(properties.counter().replace("{situs}", seen.host())));
        return new WatchedSite(
                seen.host(),
                seen.seenAt(),
                seen.updatedAt(),
                seen.etag(),
                seen.lastModified(),
                seen.failures(),
                seen.problem(),
                counted == null ? seen.visitors() : counted);
    }

    /** The moment since which a site must have been updated to count as kept up to date. */
    static Instant since(Instant now, WatchProperties properties) {
        return now.minus(Duration.ofDays(properties.days()));
    }
}
