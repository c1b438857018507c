package id.tayang.opd;

/**
 * A site of the WordPress network.
 *
 * @param url address of its front page
 * @param adminUrl where it is managed
 * @param account of the person in charge, as far as the network was told who that is; otherwise empty
 * @param kasus case for which it was made; empty when it was not made by Tayang
 * @param archived whether it was closed
 */
record NetworkSite(String url, String adminUrl, String account, String kasus, boolean archived) {}
