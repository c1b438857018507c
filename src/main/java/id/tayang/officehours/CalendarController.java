package id.tayang.officehours;

import id.tayang.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The page "Kalender Kerja" of Cockpit. Only for administrators, reading included: reasons may speak of people. */
@RestController
@RequestMapping("/camunda/api/tayang/kalender")
class CalendarController {

    private static final int LISTED = 100;

    private final YearReader years;
    private final CalendarChanges changes;
    private final ChangeStore store;
    private final DeadlineHistory moved;
    private final HolidayImport files;
    private final CurrentUser user;
    private final Clock clock;

    CalendarController(
            YearReader years,
            CalendarChanges changes,
            ChangeStore store,
            DeadlineHistory moved,
            HolidayImport files,
            CurrentUser user,
            Clock clock) {
        this.years = years;
        this.changes = changes;
        this.store = store;
        this.moved = moved;
        this.files = files;
        this.user = user;
        this.clock = clock;
    }

    /** @param isi the bytes of the file in base64 */
    record FileText(String isi) {}

    /** @param revisi that of the preview */
    record Order(Long revisi, String alasan, List<ChangeText> tambah, List<String> cabut) {}

    /** @param revisi the number of the calendar that holds now */
    record Done(long revisi, int tenggatBerubah) {}

    @GetMapping
    YearView year(@RequestParam(required = false) Integer tahun) {
        admin();
        if (tahun != null && (tahun < 2000 || tahun > 2099)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Tahun ditulis antara 2000 dan 2099.");
        }
        return years.read(tahun);
    }

    @GetMapping("/perubahan")
    List<ActView> acts() {
        admin();
        return ActView.of(store.acts(), store.all());
    }

    @GetMapping("/perubahan/{revisi}/tenggat")
    List<DeadlineMove> moves(@PathVariable long revisi) {
        admin();
        return moved.of(revisi, LISTED);
    }

    @PostMapping("/berkas")
    List<HolidayImport.Row> file(@RequestBody FileText file) {
        admin();
        return files.read(file.isi());
    }

    @PostMapping("/pratinjau")
    PreviewView preview(@RequestBody Proposal proposal) {
        admin();
        return PreviewView.of(changes.preview(proposal), clock.instant());
    }

    @PostMapping("/perubahan")
    @ResponseStatus(HttpStatus.CREATED)
    Done apply(@RequestBody Order order) {
        var admin = admin();
        if (order.revisi() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Lihat dulu pratinjaunya, baru terapkan.");
        }
        try {
            var moves =
                    changes.apply(admin, order.alasan(), order.revisi(), new Proposal(order.tambah(), order.cabut()));
            return new Done(order.revisi() + 1, moves.size());
        } catch (StaleCalendarException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
        } catch (ConcurrencyFailureException | OptimisticLockingException e) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    "Beberapa tugas sedang diselesaikan orang lain; kalender belum diubah. Coba terapkan sekali lagi.",
                    e);
        }
    }

    private String admin() {
        var id = user.required();
        if (!user.admin()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Kalender kerja hanya dapat dibuka dan diubah oleh admin.");
        }
        return id;
    }
}
