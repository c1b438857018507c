package id.tayang.trial;

import id.tayang.sop.ModelTrial;
import id.tayang.sop.PlacedFinding;
import id.tayang.sop.TriedModel;
import id.tayang.sopdocument.TrialDocument;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page "Periksa Model" of Cockpit: a model is looked at, printed and counted through, and nothing of it stays. */
@RestController
@RequestMapping("/camunda/api/tayang/periksa-model")
class TrialController {

    private final DesignersOnly designers;
    private final ModelTrial trial;
    private final TrialDocument documents;
    private final TrialTime time;

    TrialController(DesignersOnly designers, ModelTrial trial, TrialDocument documents, TrialTime time) {
        this.designers = designers;
        this.trial = trial;
        this.documents = documents;
        this.time = time;
    }

    /** @param letak element of the drawing to show it at; null for what concerns the file */
    record Temuan(String berkas, String elemen, String letak, String aturan, String pesan) {

        static Temuan of(PlacedFinding placed) {
            var finding = placed.finding();
            return new Temuan(finding.file(), finding.element(), placed.place(), finding.rule(), finding.message());
        }
    }

    /**
     * @param edisi "disahkan" or "dijalankan"; null for the signed text
     * @param kertas "F4" or "A4"; null for the office's usual
     */
    record PrintOrder(Upload model, String edisi, String kertas) {}

    /**
     * @param mulai local time at the office, {@code 2026-11-27T14:00}; null for next Friday at 14.00
     * @param pilihan answers to decisions by their key; null or missing for the good case
     */
    record TimeOrder(Upload model, String mulai, Map<String, String> pilihan) {}

    /** What the page needs before a model is there. */
    @GetMapping
    Map<String, String> opening() {
        designers.check();
        return Map.of("mulai", time.usualStart().toString());
    }

    @PostMapping
    List<Temuan> check(@RequestBody Upload upload) {
        designers.check();
        return trial.check(upload.model()).stream().map(Temuan::of).toList();
    }

    @PostMapping("/dokumen")
    Map<String, String> page(@RequestBody PrintOrder order) {
        designers.check();
        return Map.of("html", documents.html(trial.read(model(order.model())), order.edisi(), order.kertas()));
    }

    @PostMapping("/dokumen.pdf")
    ResponseEntity<byte[]> pdf(@RequestBody PrintOrder order) {
        designers.check();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(documents.pdf(trial.read(model(order.model())), order.edisi(), order.kertas()));
    }

    @PostMapping("/waktu")
    DryRun time(@RequestBody TimeOrder order) {
        designers.check();
        return time.run(
                trial.read(model(order.model())), order.mulai(), order.pilihan() == null ? Map.of() : order.pilihan());
    }

    private static TriedModel model(Upload upload) {
        if (upload == null) {
            throw new IllegalArgumentException("Pilih satu berkas model, yang namanya berakhir dengan .bpmn.");
        }
        return upload.model();
    }
}
