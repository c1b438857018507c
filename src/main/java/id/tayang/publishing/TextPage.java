package id.tayang.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.berkas.CaseFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A text of a case as the site will show it. */
@Component
class TextPage {

    private final Articles articles;

    TextPage(Articles articles) {
        this.articles = articles;
    }

    /** As much as a form takes. */
    private static final int LONGEST = 200_000;

    private static final int MOST_PICTURES = 100;

    /**
     * Answers 404 for what is no text.
     *
     * @param naskah {@code judul}, {@code ringkasan}, {@code isi}; of a correction also {@code gambar} and {@code ralat}
     * @param files those of the case that whoever reads this page may see
     * @param address where whoever reads this page finds a picture of the case
     */
    ModelAndView of(JsonNode naskah, List<CaseFile> files, Function<CaseFile, String> address) {
        var body = text(naskah, "isi");
        if (body.isBlank()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Naskah ini belum ada isinya.");
        }
        var pictures = Stream.concat(
                        published(naskah),
                        files.stream()
                                .filter(file -> ArticleImage.publishable(file.mediaType()))
                                .map(file -> picture(file, address.apply(file))))
                .toList();
        var note = text(naskah, "ralat");
        return new ModelAndView("publishing/pratinjau")
                .addObject("judul", text(naskah, "judul"))
                .addObject("ringkasan", text(naskah, "ringkasan"))
                .addObject("ralat", note.isEmpty() ? List.of() : List.of(Map.of("note", note)))
                .addObject("bacaan", Illustrated.of(Headings.inOrder(TypedText.toHtml(body)), pictures));
    }

    /** A correction names the pictures of the published text that stay. Everybody sees them already. */
    private Stream<Picture> published(JsonNode naskah) {
        var named = Stream.of(text(naskah, "gambar").split("\\s+"))
                .filter(id -> !id.isEmpty())
                .limit(MOST_PICTURES)
                .toList();
        return articles.shown(named).stream().map(ArticleImage::picture);
    }

    /** Answers 400 for a text that no form takes. */
    static String limited(String text) {
        if (text == null || text.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Naskah kosong atau terlalu panjang.");
        }
        return text;
    }

    private static Picture picture(CaseFile file, String address) {
        return new Picture(
                file.id(), address, Objects.toString(file.altText(), ""), Objects.toString(file.credit(), ""));
    }

    private static String text(JsonNode naskah, String member) {
        return limited(naskah.path(member).asText("").strip());
    }
}
