package id.tayang.opd;

import java.net.URI;

/**
 * What became of the request for a site.
 *
 * @param ready true when the site stands, false when an official sets it up by hand
 * @param url address of the site, or the one that it should get
 */
public record SiteOutcome(boolean ready, URI url) {

    public static SiteOutcome done(URI url) {
        return new SiteOutcome(true, url);
    }

    public static SiteOutcome byHand(URI suggestion) {
        return new SiteOutcome(false, suggestion);
    }
}
