package id.tayang.publishing;

/**
 * A picture that a page can show.
 *
 * @param file id of the file among those of the case
 * @param address path of the picture on this server
 * @param altText what it shows
 * @param credit who took or owns it; empty where nobody is named
 */
record Picture(String file, String address, String altText, String credit) {}
