package id.tayang.kanal;

import java.util.List;

/**
 * An approved item as it is handed to a channel.
 *
 * @param kasus process instance id of the case
 * @param revision 1 for the first publication
 * @param title one line of plain text
 * @param summary plain text, may be empty
 * @param html the whole text as safe HTML, for channels that are sites
 * @param text the words for this channel, with the address of the item, within {@link Channel#limit()}
 * @param url the item on the own site, absolute
 * @param category lower-case word that groups items
 * @param tags in the words of those who published it
 * @param pictures may be empty; the first is the main one
 */
public record Post(
        String kasus,
        int revision,
        String title,
        String summary,
        String html,
        String text,
        String url,
        String category,
        List<String> tags,
        List<Picture> pictures) {

    /** The same for every call about this case and revision, and for no other; letters, digits and hyphens. */
    public String key() {
        return "tayang-" + kasus.toLowerCase(java.util.Locale.ROOT) + "-" + revision;
    }
}
