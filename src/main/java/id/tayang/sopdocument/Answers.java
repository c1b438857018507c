package id.tayang.sopdocument;

import id.tayang.sopdocument.DocumentSettings.Signer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The document as page and as files, with the signer as the reader may see him. */
@Component
class Answers {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Documents documents;
    private final DocumentPages pages;
    private final DocumentWord word;
    private final DocumentSettings settings;
    private final Printed printed;

    Answers(Documents documents, DocumentPages pages, DocumentWord word, DocumentSettings settings, Printed printed) {
        this.documents = documents;
        this.pages = pages;
        this.word = word;
        this.settings = settings;
        this.printed = printed;
    }

    ResponseEntity<String> page(String id, Wish wish, Signer signer) {
        return html(pages.html(find(id, wish), paper(wish), signer));
    }

    ResponseEntity<byte[]> pdf(String id, Wish wish, Signer signer) {
        var document = find(id, wish);
        var paper = paper(wish);
        return file(
                name(document, paper, signer, "pdf"),
                MediaType.APPLICATION_PDF,
                () -> pages.pdf(pages.html(document, paper, signer)));
    }

    ResponseEntity<byte[]> word(String id, Wish wish, Signer signer) {
        var document = find(id, wish);
        var paper = paper(wish);
        return file(name(document, paper, signer, "docx"), WORD, () -> word.write(document, paper, signer));
    }

    ResponseEntity<String> differences(String id, Wish wish) {
        return html(pages.differences(find(id, wish), paper(wish)));
    }

    ResponseEntity<byte[]> differencesPdf(String id, Wish wish) {
        var document = find(id, wish);
        var paper = paper(wish);
        return file(
                name(document, paper, Signer.NONE, "ketidaksesuaian.pdf"),
                MediaType.APPLICATION_PDF,
                () -> pages.pdf(pages.differences(document, paper)));
    }

    private SopDocument find(String id, Wish wish) {
        return documents.find(id, wish.versi(), wish.edition());
    }

    private Paper paper(Wish wish) {
        return wish.paper(settings.kertas());
    }

    private static String name(SopDocument document, Paper paper, Signer signer, String kind) {
        return "sop-%s-v%d-%s-%s%s.%s"
                .formatted(
                        document.id(),
                        document.version(),
                        document.edition().id(),
                        paper.name().toLowerCase(),
                        signer.complete() ? "-lengkap" : "",
                        kind);
    }

    private static ResponseEntity<String> html(String page) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page);
    }

    private ResponseEntity<byte[]> file(String name, MediaType type, Supplier<byte[]> content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(printed.once(name, content));
    }
}
