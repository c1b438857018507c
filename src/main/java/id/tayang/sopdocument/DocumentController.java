package id.tayang.sopdocument;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The official document of an SOP, as everybody may read it: SOPs that touch public service are public information (UU 14/2008
 * Ps. 11). Without the number of the civil servant who signed.
 */
@RestController
@RequestMapping("/sop/{id}")
class DocumentController {

    private final Answers answers;
    private final DocumentSettings settings;

    DocumentController(Answers answers, DocumentSettings settings) {
        this.answers = answers;
        this.settings = settings;
    }

    @GetMapping("/dokumen")
    ResponseEntity<String> page(@PathVariable String id, Wish wish) {
        return answers.page(id, wish, settings.signer(id).masked());
    }

    @GetMapping("/dokumen.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, Wish wish) {
        return answers.pdf(id, wish, settings.signer(id).masked());
    }

    @GetMapping("/dokumen.docx")
    ResponseEntity<byte[]> word(@PathVariable String id, Wish wish) {
        return answers.word(id, wish, settings.signer(id).masked());
    }

    @GetMapping("/ketidaksesuaian")
    ResponseEntity<String> differences(@PathVariable String id, Wish wish) {
        return answers.differences(id, wish);
    }

    @GetMapping("/ketidaksesuaian.pdf")
    ResponseEntity<byte[]> differencesPdf(@PathVariable String id, Wish wish) {
        return answers.differencesPdf(id, wish);
    }
}
