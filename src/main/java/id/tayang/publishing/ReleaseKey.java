package id.tayang.publishing;

/**
 * One item on one channel; the key that makes a repeated step harmless.
 *
 * @param kasus process instance of the case that the item was published from
 * @param revision 1 for the first publication
 * @param channel id of the channel
 */
record ReleaseKey(String kasus, int revision, String channel) {}
