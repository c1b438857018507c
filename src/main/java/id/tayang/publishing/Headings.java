package id.tayang.publishing;

import java.util.ArrayDeque;
import org.jsoup.Jsoup;

/** Headings below the title of a page, without a gap: who hears the page then does not look for a part that is not there. */
final class Headings {

    private Headings() {}

    /** @param html safe HTML; comes back as it is when nothing is out of order */
    static String inOrder(String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        var open = new ArrayDeque<Integer>();
        var changed = false;
        for (var heading : page.select("h2, h3, h4")) {
            var level = heading.tagName().charAt(1) - '0';
            while (!open.isEmpty() && open.peek() >= level) {
                open.pop();
            }
            open.push(level);
            var shown = "h" + (open.size() + 1);
            changed |= !heading.tagName().equals(shown);
            heading.tagName(shown);
        }
        return changed ? page.body().html() : html;
    }
}
