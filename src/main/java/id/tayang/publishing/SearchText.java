package id.tayang.publishing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/** The form in which articles are stored for searching, and in which what is searched for is compared with it. */
final class SearchText {

    /** A citizen types a few words; more would only slow the database down. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST_WORD = 60;

    private SearchText() {}

    /** @param html text of the article; its tags are not searched */
    static String of(String title, String summary, String html) {
        return folded(
                title + " " + summary + " " + Jsoup.parseBodyFragment(html).text());
    }

    /** The words of a question, each of which an article must contain. */
    static List<String> words(String typed) {
        return Arrays.stream(folded(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** A pattern for {@code like … escape '!'} that finds the word anywhere. */
    static String containing(String word) {
        return "%" + word.replaceAll("[!%_]", "!$0") + "%";
    }

    /** Jum'at is found as jumat, Café as cafe. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|['’‘`ʼ]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Cntrl}\\p{Z}\\s\"“”]+", " ")
                .strip();
    }
}
