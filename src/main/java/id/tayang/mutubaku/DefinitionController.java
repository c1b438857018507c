package id.tayang.mutubaku;

import id.tayang.Office;
import id.tayang.sla.LedgerPeriod;
import id.tayang.sla.StepTallies;
import id.tayang.sla.StepTally;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What Cockpit draws on the diagram of an SOP. */
@RestController
@RequestMapping("/camunda/api/tayang/mutu-baku/definisi")
class DefinitionController {

    private final AdminsOnly admin;
    private final SopCatalog catalog;
    private final StepTallies tallies;
    private final Office office;
    private final Clock clock;

    DefinitionController(AdminsOnly admin, SopCatalog catalog, StepTallies tallies, Office office, Clock clock) {
        this.admin = admin;
        this.catalog = catalog;
        this.tallies = tallies;
        this.office = office;
        this.clock = clock;
    }

    /**
     * @param id id of a process definition
     * @param hari length of the period in days up to today, unless its days are given
     */
    @GetMapping("/{id}")
    Diagram read(
            @PathVariable String id,
            @RequestParam(defaultValue = "30") int hari,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sampai) {
        admin.check();
        var period = period(hari, dari, sampai);
        var sop = version(id);
        return new Diagram(sop.id(), sop.version(), period.from(), period.to(), tallies.of(sop, period));
    }

    private LedgerPeriod period(int days, LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return LedgerPeriod.lastDays(days, LocalDate.ofInstant(clock.instant(), office.zona()));
        }
        if (from == null || to == null) {
            throw new IllegalArgumentException("Isi tanggal awal dan tanggal akhir periode.");
        }
        return new LedgerPeriod(from, to);
    }

    private Sop version(String id) {
        return catalog.findVersion(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Versi SOP ini tidak ada (lagi)."));
    }

    record Diagram(String sop, int versi, LocalDate dari, LocalDate sampai, List<StepTally> langkah) {}
}
