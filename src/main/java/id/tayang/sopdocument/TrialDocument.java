package id.tayang.sopdocument;

import id.tayang.sop.TriedSop;
import id.tayang.sopdocument.DocumentSettings.Signer;
import org.springframework.stereotype.Component;

/** The document of a model that is not deployed, as it would be printed. Nobody has signed it. */
@Component
public class TrialDocument {

    private final DocumentReader reader;
    private final DocumentPages pages;
    private final DocumentSettings settings;

    TrialDocument(DocumentReader reader, DocumentPages pages, DocumentSettings settings) {
        this.reader = reader;
        this.pages = pages;
        this.settings = settings;
    }

    /**
     * @param edition "disahkan" or "dijalankan"; null for the signed text
     * @param paper "F4" or "A4"; null for the office's usual
     */
    public String html(TriedSop tried, String edition, String paper) {
        var wish = new Wish(null, edition, paper);
        return pages.html(
                reader.read(tried.sop(), tried.flow(), wish.edition()), wish.paper(settings.kertas()), Signer.NONE);
    }

    /** The same as a PDF; one at a time, since printing takes a processor for a moment. */
    public synchronized byte[] pdf(TriedSop tried, String edition, String paper) {
        return pages.pdf(html(tried, edition, paper));
    }
}
