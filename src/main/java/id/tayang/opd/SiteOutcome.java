package id.tayang.opd;

import java.net.URI;

/**
 * What became of the request for a site.
 *
 * @param ready true when the site stands and opens, false when an official has something left to do
 * @param url address of the site, or the one that it should get
 * @param adminUrl where it is managed; empty when not known
 * @param account of the person in charge; empty when there is none yet
 * @param words what was done and what is left, in Indonesian
 * @param refusal why the name cannot be had, in Indonesian; empty when it can
 */
public record SiteOutcome(boolean ready, URI url, String adminUrl, String account, String words, String refusal) {

    public static SiteOutcome done(URI url, String adminUrl, String account, String words) {
        return new SiteOutcome(true, url, adminUrl, account, words, "");
    }

    public static SiteOutcome byHand(URI suggestion, String words) {
        return new SiteOutcome(false, suggestion, "", "", words, "");
    }

    public static SiteOutcome taken(URI url, String refusal) {
        return new SiteOutcome(false, url, "", "", "", refusal);
    }
}
