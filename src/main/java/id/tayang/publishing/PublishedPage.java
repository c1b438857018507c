package id.tayang.publishing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * A page as a citizen gets it, beside what was approved.
 *
 * @param status of HTTP
 * @param html empty when it is something else
 */
record PublishedPage(int status, String html) {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    /** Whether it says anything of the item: a server that is busy or broken does not. */
    boolean telling() {
        return status == OK || gone();
    }

    /** What is wrong, in words for officials; empty when nothing is known to be. */
    Optional<String> differenceTo(String title, String approvedHtml) {
        if (status != OK) {
            return missing();
        }
        var shown = letters(Jsoup.parse(html).text());
        var said = Jsoup.parseBodyFragment(approvedHtml)
                .select("p, li, h2, h3, h4, td, th, caption")
                .eachText();
        var lacking = !shown.contains(letters(title)) || said.stream().anyMatch(text -> !shown.contains(letters(text)));
        return lacking
                ? Optional.of("Halamannya tidak lagi sama dengan naskah yang disetujui. Buka dan bandingkan.")
                : Optional.empty();
    }

    /** All that can be known of a page that a network draws by itself. */
    Optional<String> missing() {
        return gone()
                ? Optional.of("Kirimannya tidak ada lagi di sana (HTTP %d). Mungkin dihapus orang atau kanalnya."
                        .formatted(status))
                : Optional.empty();
    }

    private boolean gone() {
        return status == NOT_FOUND || status == GONE;
    }

    /** Sites put other quotation marks, dashes and blanks; the letters and digits stay. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }
}
