package id.tayang.mutubaku;

import id.tayang.Office;
import id.tayang.sla.LedgerPeriod;
import id.tayang.sla.LedgerRows;
import id.tayang.sop.SopCatalog;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The steps of a period as a file. */
@RestController
@RequestMapping("/camunda/api/tayang/mutu-baku")
class ExportController {

    /** Each keeps a connection to the database for as long as its reader takes; tasks must get one too. */
    private static final int AT_ONCE = 3;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final AdminsOnly admins;
    private final LedgerRows ledger;
    private final SopCatalog catalog;
    private final Office office;
    private final Clock clock;

    ExportController(AdminsOnly admins, LedgerRows ledger, SopCatalog catalog, Office office, Clock clock) {
        this.admins = admins;
        this.ledger = ledger;
        this.catalog = catalog;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/ekspor.csv")
    void csv(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate sampai,
            @RequestParam(required = false) String sop,
            HttpServletResponse response)
            throws IOException {
        admins.check();
        send(period(dari, sampai), sop, new LedgerCsv(), "csv", "text/csv; charset=UTF-8", response);
    }

    @GetMapping("/ekspor.xlsx")
    void workbook(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate sampai,
            @RequestParam(required = false) String sop,
            HttpServletResponse response)
            throws IOException {
        admins.check();
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        send(period(dari, sampai), sop, new LedgerWorkbook(), "xlsx", type, response);
    }

    /** Left to the server, which then cuts the connection; an answer of ours would become the end of the file. */
    @ExceptionHandler
    void cut(BrokenExport broken) {
        throw broken;
    }

    private LedgerPeriod period(LocalDate from, LocalDate to) {
        return Given.period(from, to, LocalDate.ofInstant(clock.instant(), office.zona()));
    }

    private void send(
            LedgerPeriod period, String sop, LedgerFile file, String suffix, String type, HttpServletResponse response)
            throws IOException {
        if (!places.tryAcquire()) {
            throw new ResponseStatusException(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Ekspor lain sedang berjalan. Tunggu sampai selesai, lalu coba lagi.");
        }
        try {
            var columns = LedgerColumn.all(SopNames.in(catalog), clock.instant());
            response.setContentType(type);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"mutu-baku-%s-%s.%s\"".formatted(period.from(), period.to(), suffix));
            response.setHeader("Cache-Control", "no-store");
            file.write(
                    reader -> ledger.read(period, Given.text(sop), reader),
                    columns,
                    office.zona(),
                    response.getOutputStream());
        } catch (IOException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw new BrokenExport(failure);
            }
            throw failure;
        } finally {
            places.release();
        }
    }
}
