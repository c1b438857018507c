package id.tayang.opd;

/**
 * A site that an OPD is to get.
 *
 * @param kasus case that asks for it
 * @param opd name of the OPD, the title of the site
 * @param host full name of the site, for example {@code dinkes.bantenprov.go.id}
 */
public record SiteRequest(String kasus, String opd, String host) {}
