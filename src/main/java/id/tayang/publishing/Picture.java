package id.tayang.publishing;

/**
 * A picture that a page can show.
 *
 * @param file id of the file among those of the case
 * @param address path of the picture on this server
 * @param altText what it shows
 * @param credit who took or owns it; empty where nobody is named
 * @param srcset the same at several widths, as HTML writes it; null where there is one size
 * @param width pixels; null when unknown
 * @param height pixels; null when unknown
 */
record Picture(
        String file, String address, String altText, String credit, String srcset, Integer width, Integer height) {

    /** Room of a picture in the text. */
    static final String SIZES = "(min-width: 48rem) 44rem, 92vw";

    /** One of which only the address is known. */
    Picture(String file, String address, String altText, String credit) {
        this(file, address, altText, credit, null, null, null);
    }
}
