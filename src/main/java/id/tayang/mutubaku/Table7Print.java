package id.tayang.mutubaku;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.tayang.Office;
import id.tayang.OfficeTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Tabel 7 on paper: one page for the browser and for the PDF. */
@Component
class Table7Print {

    private final ITemplateEngine templates;
    private final Office office;
    private final OfficeTime time;
    private final Clock clock;

    Table7Print(ITemplateEngine templates, Office office, OfficeTime time, Clock clock) {
        this.templates = templates;
        this.office = office;
        this.time = time;
        this.clock = clock;
    }

    /** Well-formed XML, as the PDF needs it. */
    String html(Table7 table) {
        return templates.process(
                "mutubaku/tabel-7",
                new Context(
                        null,
                        Map.of(
                                "tabel",
                                Table7Json.of(table),
                                "kantor",
                                office.nama(),
                                "dicetak",
                                time.full(clock.instant()))));
    }

    byte[] pdf(Table7 table) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .withHtmlContent(html(table), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
