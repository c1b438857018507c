package id.tayang.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Answers who asks "anything new since then?" before a page is made. A new start counts as a change: it may bring other
 * templates and another configuration.
 */
@Component
class SiteChange {

    /** HTTP counts seconds: of what changed this very second, something more may change unnoticed. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final ArticleList articles;
    private final Clock clock;
    private final Instant started;

    SiteChange(ArticleList articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
        this.started = clock.instant();
    }

    /** Whether the whole site still is what the reader has; the answer is then complete. */
    boolean none(WebRequest request) {
        return none(request, articles.changed());
    }

    /** The same of a page that last changed at that moment. */
    boolean none(WebRequest request, Instant changed) {
        if (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null) {
            // Who sends the tag of the page is answered by that, see Revalidation.
            return false;
        }
        var latest = (changed.isAfter(started) ? changed : started).truncatedTo(ChronoUnit.SECONDS);
        return latest.plus(SETTLED).isBefore(clock.instant()) && request.checkNotModified(latest.toEpochMilli());
    }
}
