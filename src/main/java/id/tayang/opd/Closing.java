package id.tayang.opd;

/**
 * What became of the closing of a site.
 *
 * @param done false when an official has to close it
 * @param words in Indonesian
 */
public record Closing(boolean done, String words) {}
