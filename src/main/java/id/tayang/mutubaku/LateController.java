package id.tayang.mutubaku;

import id.tayang.Office;
import id.tayang.sla.LateOrder;
import id.tayang.sla.LateQuery;
import id.tayang.sla.LateStep;
import id.tayang.sla.LateSteps;
import id.tayang.sop.SopCatalog;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The late list. */
@RestController
@RequestMapping("/camunda/api/tayang/mutu-baku")
class LateController {

    private static final Map<String, LateOrder> ORDERS = Map.of(
            "tenggat", LateOrder.DEADLINE,
            "dibuat", LateOrder.CREATED,
            "langkah", LateOrder.STEP,
            "kasus", LateOrder.CASE);

    record Late(String zona, long jumlah, int halaman, int ukuran, List<Row> baris) {}

    record Row(
            String tugas,
            String kasus,
            String judul,
            String nomor,
            String sop,
            String namaSop,
            String noLangkah,
            String langkah,
            String pelaksana,
            String unit,
            String oleh,
            int ulangan,
            String standar,
            Instant dibuat,
            Instant tenggat,
            boolean diperpanjang,
            long lewatMenit,
            long umurMenit) {}

    private final AdminsOnly admins;
    private final LateSteps steps;
    private final SopCatalog catalog;
    private final Office office;

    LateController(AdminsOnly admins, LateSteps steps, SopCatalog catalog, Office office) {
        this.admins = admins;
        this.steps = steps;
        this.catalog = catalog;
        this.office = office;
    }

    /**
     * @param lewat working minutes that a step is late by at least
     * @param urut tenggat, dibuat, langkah or kasus
     * @param arah naik or turun
     * @param halaman 0 for the first
     */
    @GetMapping("/terlambat")
    Late late(
            @RequestParam(required = false) String sop,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String pelaksana,
            @RequestParam(defaultValue = "0") long lewat,
            @RequestParam(defaultValue = "tenggat") String urut,
            @RequestParam(defaultValue = "naik") String arah,
            @RequestParam(defaultValue = "0") int halaman,
            @RequestParam(defaultValue = "25") int ukuran) {
        admins.check();
        var order = Optional.ofNullable(ORDERS.get(urut))
                .orElseThrow(() -> new IllegalArgumentException("Urutan \"" + urut + "\" tidak dikenal."));
        var size = Math.min(ukuran, LateQuery.LARGEST_PAGE);
        var query = new LateQuery(
                Given.text(sop),
                Given.text(unit),
                Given.text(pelaksana),
                lewat,
                order,
                "turun".equals(arah),
                halaman,
                size);
        var page = steps.find(query);
        var names = SopNames.in(catalog);
        return new Late(
                office.zona().getId(),
                page.total(),
                halaman,
                size,
                page.steps().stream().map(step -> row(step, names)).toList());
    }

    private static Row row(LateStep step, SopNames names) {
        return new Row(
                step.task(),
                step.kasus(),
                step.title(),
                step.number(),
                step.sop(),
                names.sop(step.sop()),
                step.rowNumber(),
                step.name(),
                names.pelaksana(step.sop(), step.pelaksana()),
                names.unit(step.sop(), step.unit()),
                step.holder(),
                step.round(),
                step.standard(),
                step.created(),
                step.deadline(),
                step.extended(),
                step.minutesLate(),
                step.minutesOld());
    }
}
