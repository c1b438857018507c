package id.tayang.opd;

/**
 * A site that an OPD is to get.
 *
 * @param kasus case that asks for it
 * @param opd name of the OPD, the title of the site
 * @param label name below the parent domain, {@code dinkes}
 * @param host full name of the site, for example {@code dinkes.bantenprov.go.id}
 * @param email of the person in charge, who gets an account; may be empty
 * @param existing whether a site is developed further that stands already
 */
public record SiteRequest(String kasus, String opd, String label, String host, String email, boolean existing) {}
