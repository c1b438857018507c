package id.tayang.opd;

import java.util.Optional;

/**
 * Port to whatever sets up the sites of OPDs. A bean of this type takes the place of the official who does it by hand.
 *
 * <p>A job that failed is repeated, so asking again for the same case must not make a second site. What opens the site
 * (a password, a link with a token) never comes back through here: everything that does is kept in the engine's history.
 * What cannot be done now is a {@link SiteFailure}; the job is then tried again.
 */
public interface SiteProvisioner {

    /**
     * @param request the OPD and the name that was approved for it
     * @return whether the site stands, and where
     */
    SiteOutcome provision(SiteRequest request);

    /**
     * Whether somebody outside Tayang has the name already. Answers "no" when that cannot be known now: the question comes
     * again before anything is made.
     *
     * @return why it cannot be had, in Indonesian
     */
    Optional<String> taken(String kasus, String label);

    /** Closes a site whose closing was approved; one that is closed already counts as closed. May be repeated. */
    Closing close(String label);

    /** Takes back what was made for a case that has been refused or withdrawn, and nothing else. May be repeated. */
    void undo(String kasus);
}
