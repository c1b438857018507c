package id.tayang.web;

import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import id.tayang.sop.StandardText;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How designers change and add SOPs, shown with a model that is in use. */
@Controller
class DesignGuideController {

    /** A time standard as it is written on a timer, and what it says. */
    record Durasi(String tertulis, String artinya) {

        static Durasi of(String iso) {
            return new Durasi(iso, StandardText.of(iso));
        }
    }

    private static final List<Durasi> DURATIONS =
            List.of(Durasi.of("PT7M"), Durasi.of("PT1H"), Durasi.of("PT1H30M"), Durasi.of("P1D"));

    private final SopCatalog catalog;
    private final DesignKit kit;

    DesignGuideController(SopCatalog catalog, DesignKit kit) {
        this.catalog = catalog;
        this.kit = kit;
    }

    @GetMapping("/merancang-sop/perangkat.zip")
    ResponseEntity<byte[]> kit() throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"perangkat-perancang-sop.zip\"")
                .body(kit.zip());
    }

    @GetMapping("/merancang-sop")
    String page(Model page) throws IOException {
        page.addAttribute("langkahSistem", kit.systemSteps());
        page.addAttribute("durasi", DURATIONS);
        // The shortest is the easiest to read.
        catalog.all().stream()
                .min(Comparator.comparingInt(sop -> sop.langkah().size()))
                .ifPresent(sop -> {
                    page.addAttribute("contoh", sop);
                    row(sop, page);
                });
        return "web/merancang-sop";
    }

    private static void row(Sop sop, Model page) {
        sop.langkah().stream().filter(row -> row.standard() != null).findFirst().ifPresent(row -> {
            page.addAttribute("kegiatan", row);
            page.addAttribute("baris", SopRow.of(sop, row));
        });
    }
}
