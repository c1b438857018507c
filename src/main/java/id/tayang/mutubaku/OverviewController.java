package id.tayang.mutubaku;

import id.tayang.Office;
import id.tayang.sla.Overview;
import id.tayang.sla.SopOverview;
import id.tayang.sla.Tally;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The card on the dashboard of Cockpit. */
@RestController
@RequestMapping("/camunda/api/tayang/mutu-baku")
class OverviewController {

    /** @param pada the moment that the numbers are of */
    record Summary(String zona, Instant pada, int hari, Row jumlah, List<Row> sop) {}

    /** @param capaian verdicts of the last days */
    record Row(String id, String nama, long berjalan, long terlambat, long segera, TallyJson capaian) {
        static Row of(SopOverview overview, String name) {
            return new Row(
                    overview.sop(),
                    name,
                    overview.running(),
                    overview.late(),
                    overview.soon(),
                    TallyJson.of(overview.lastDays()));
        }
    }

    private final AdminsOnly admins;
    private final Overview overview;
    private final SopCatalog catalog;
    private final Office office;
    private final Clock clock;

    OverviewController(AdminsOnly admins, Overview overview, SopCatalog catalog, Office office, Clock clock) {
        this.admins = admins;
        this.overview = overview;
        this.catalog = catalog;
        this.office = office;
        this.clock = clock;
    }

    /** Every deployed SOP, also one that nothing is known of, and those that only the ledger knows. */
    @GetMapping("/ringkasan")
    Summary summary() {
        admins.check();
        var rows = new LinkedHashMap<String, SopOverview>();
        catalog.all().stream().map(Sop::id).forEach(id -> rows.put(id, nothing(id)));
        overview.bySop().forEach(sop -> rows.merge(sop.sop(), sop, SopOverview::plus));
        var names = SopNames.in(catalog);
        var total = rows.values().stream().reduce(nothing(""), SopOverview::plus);
        return new Summary(
                office.zona().getId(),
                clock.instant(),
                Overview.DAYS,
                Row.of(total, "Semua SOP"),
                rows.values().stream()
                        .map(row -> Row.of(row, names.sop(row.sop())))
                        .toList());
    }

    private static SopOverview nothing(String sop) {
        return new SopOverview(sop, 0, 0, 0, Tally.NONE);
    }
}
