package id.tayang.pemeriksaan;

import id.tayang.HtmlText;
import id.tayang.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The links of a text, and those among them that lead nowhere. */
@Component
class Tautan {

    private static final Pattern WRITTEN = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)\\]]");
    private static final int LONGEST = 2_000;

    private final LinkCheck check;
    private final Site site;

    Tautan(LinkCheck check, Site site) {
        this.check = check;
        this.site = site;
    }

    List<Temuan> find(Teks teks) {
        var links = links(teks);
        var asked = links.stream().limit(LinkCheck.MOST).toList();
        var found = new ArrayList<Temuan>();
        check.of(asked).forEach((link, answer) -> {
            if (!answer.answers()) {
                found.add(new Temuan(Temuan.TAUTAN, link, "Isi", answer.keterangan(), !answer.sure()));
            }
        });
        if (links.size() > asked.size()) {
            found.add(Temuan.hint(
                    Temuan.TAUTAN,
                    "",
                    "Isi",
                    "Hanya %d tautan pertama yang diperiksa, dari %d. Buka sisanya sendiri."
                            .formatted(asked.size(), links.size())));
        }
        return found;
    }

    /** Each once, without those of this website itself, which may not be reached from inside. */
    private List<String> links(Teks teks) {
        var all = new LinkedHashSet<String>();
        var marked = teks.html().select("a[href]").eachAttr("href").stream();
        var written = Stream.of(teks.ringkasan(), HtmlText.hasMarkup(teks.isi()) ? teks.words() : teks.isi())
                .flatMap(words -> WRITTEN.matcher(words).results().map(match -> match.group()));
        Stream.concat(marked, written)
                .map(String::strip)
                .filter(link -> link.matches("(?i)https?://.*") && link.length() <= LONGEST)
                .filter(link -> !link.startsWith(site.absolute("/")))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
