package id.tayang.opd;

/**
 * Port to whatever sets up the sites of OPDs. A bean of this type takes the place of the official who does it by hand.
 *
 * <p>A job that failed is repeated, so asking again for the same case must not make a second site. What opens the site
 * (a password, a link with a token) never comes back through here: everything that does is kept in the engine's history.
 */
public interface SiteProvisioner {

    /**
     * @param request the OPD and the name that was approved for it
     * @return whether the site stands, and where
     */
    SiteOutcome provision(SiteRequest request);
}
