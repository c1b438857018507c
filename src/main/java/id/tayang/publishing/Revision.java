package id.tayang.publishing;

import java.time.Instant;

/**
 * A text that an article has shown or shows.
 *
 * @param number 1 for the first publication
 * @param kind tayang or ralat
 * @param html the text as safe HTML
 * @param note what was wrong, for readers; null for the first
 * @param at when it appeared
 */
record Revision(int number, String kind, String title, String summary, String html, String note, Instant at) {

    /** As citizens read it. */
    public String label() {
        return kind.equals("ralat") ? "Ralat" : "Pertama kali tayang";
    }
}
