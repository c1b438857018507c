package id.tayang.sopdocument;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import id.tayang.OfficeTime;
import id.tayang.sopdocument.DocumentSettings.Signer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The document as one page for the browser and for the PDF. */
@Component
class DocumentPages {

    static {
        // It tells the console of every sheet that it sets.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final ITemplateEngine templates;
    private final Logo logo;
    private final OfficeTime time;
    private final Clock clock;

    DocumentPages(ITemplateEngine templates, Logo logo, OfficeTime time, Clock clock) {
        this.templates = templates;
        this.logo = logo;
        this.time = time;
        this.clock = clock;
    }

    /** Well-formed XML, as the PDF needs it. */
    String html(SopDocument document, Paper paper, Signer signer) {
        var columns = Columns.of(paper, document.lanes().size());
        return templates.process(
                "sopdocument/dokumen",
                new Context(
                        null,
                        Map.of(
                                "dok",
                                document,
                                "instansi",
                                signer.office(document),
                                "kertas",
                                paper,
                                "kolom",
                                columns,
                                "lembar",
                                PrintedSheet.of(document, columns, paper),
                                "pengesah",
                                signer,
                                "logo",
                                logo.dataUri(),
                                "dicetak",
                                time.full(clock.instant()))));
    }

    /** Daftar ketidaksesuaian. */
    String differences(SopDocument document, Paper paper) {
        return templates.process(
                "sopdocument/ketidaksesuaian",
                new Context(null, Map.of("dok", document, "kertas", paper, "dicetak", time.full(clock.instant()))));
    }

    byte[] pdf(String html) {
        var out = new ByteArrayOutputStream();
        try (var svg = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useSVGDrawer(svg)
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
