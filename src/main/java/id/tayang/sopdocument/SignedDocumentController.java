package id.tayang.sopdocument;

import id.tayang.security.CurrentUser;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The document as it is signed, with the number of the civil servant, for those who have an account here. */
@RestController
@RequestMapping("/camunda/api/tayang/dokumen-sop/{id}")
class SignedDocumentController {

    private final CurrentUser user;
    private final Answers answers;
    private final DocumentSettings settings;

    SignedDocumentController(CurrentUser user, Answers answers, DocumentSettings settings) {
        this.user = user;
        this.answers = answers;
        this.settings = settings;
    }

    @GetMapping("/dokumen.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, Wish wish) {
        user.required();
        return answers.pdf(id, wish, settings.signer(id));
    }

    @GetMapping("/dokumen.docx")
    ResponseEntity<byte[]> word(@PathVariable String id, Wish wish) {
        user.required();
        return answers.word(id, wish, settings.signer(id));
    }
}
