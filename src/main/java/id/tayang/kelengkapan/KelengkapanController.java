package id.tayang.kelengkapan;

import id.tayang.OfficeTime;
import id.tayang.berkas.CaseFile;
import id.tayang.engine.Unguarded;
import id.tayang.identity.People;
import id.tayang.security.CurrentUser;
import id.tayang.security.VisibleTask;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The checklist of a task, for the box above its form in Tasklist. Every change answers with the list as it stands then. */
@RestController
@RequestMapping("/camunda/api/tayang/kelengkapan/{taskId}")
class KelengkapanController {

    /** @param petunjuk why the list can only be looked at; null when it can be marked */
    record Daftar(boolean dapatDitandai, String petunjuk, List<Baris> butir) {}

    /** @param pada when that was said, in the office's time */
    record Baris(
            int no,
            String label,
            String jenis,
            boolean bolehTidakAda,
            String status,
            String alasan,
            String oleh,
            String pada,
            List<Lampiran> berkas) {}

    record Lampiran(String id, String nama) {}

    /** @param tanda {@code ada}, {@code tidak-ada} with {@code alasan}, or {@code berkas} with the id of a file */
    record Pernyataan(String tanda, String alasan, String berkas) {}

    private final VisibleTask tasks;
    private final CurrentUser user;
    private final Checklist checklist;
    private final Marking marking;
    private final People people;
    private final Unguarded unguarded;
    private final ZoneId zone;

    KelengkapanController(
            VisibleTask tasks,
            CurrentUser user,
            Checklist checklist,
            Marking marking,
            People people,
            Unguarded unguarded,
            @Value("${tayang.kantor.zona:Asia/Jakarta}") ZoneId zone) {
        this.tasks = tasks;
        this.user = user;
        this.checklist = checklist;
        this.marking = marking;
        this.people = people;
        this.unguarded = unguarded;
        this.zone = zone;
    }

    @GetMapping
    Daftar list(@PathVariable String taskId) {
        return daftar(tasks.find(taskId));
    }

    @PostMapping("/{no}")
    Daftar mark(@PathVariable String taskId, @PathVariable int no, @RequestBody Pernyataan said) {
        var who = user.required();
        var task = own(taskId);
        switch (said.tanda() == null ? "" : said.tanda()) {
            case Tanda.ADA -> marking.there(task, no, who);
            case Tanda.TIDAK_ADA -> marking.notThere(task, no, said.alasan(), who);
            case Tanda.BERKAS -> marking.given(task, no, said.berkas(), who);
            default ->
                throw new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "Tanda harus salah satu dari: ada, tidak-ada, berkas.");
        }
        return daftar(task);
    }

    @DeleteMapping("/{no}")
    Daftar takeBack(@PathVariable String taskId, @PathVariable int no) {
        var task = own(taskId);
        marking.takeBack(task, no);
        return daftar(task);
    }

    private Task own(String taskId) {
        var task = tasks.find(taskId);
        if (hint(task) != null) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, hint(task));
        }
        return task;
    }

    /** What an approval stands on is said by the one who gives it. */
    private String hint(Task task) {
        if (task.getAssignee() == null) {
            return "Ambil tugas ini dahulu untuk menandai kelengkapannya.";
        }
        return task.getAssignee().equals(user.required())
                ? null
                : "Tugas ini sedang dikerjakan oleh %s, yang menandai kelengkapannya."
                        .formatted(name(task.getAssignee()));
    }

    private Daftar daftar(Task task) {
        var hint = hint(task);
        return new Daftar(
                hint == null,
                hint,
                checklist.now(task).stream().map(this::baris).toList());
    }

    private Baris baris(ButirState state) {
        var butir = state.butir();
        var said = state.said();
        return new Baris(
                butir.no(),
                butir.label(),
                butir.jenis().kata(),
                butir.bolehTidakAda(),
                state.status().kata(),
                said == null ? null : said.alasan(),
                said == null ? null : name(said.oleh()),
                said == null ? null : OfficeTime.brief(said.pada(), zone),
                state.files().stream().map(KelengkapanController::lampiran).toList());
    }

    /** Whoever reads the case reads who said so; other accounts an official may not look up. */
    private String name(String user) {
        return unguarded.call(() -> people.name(user));
    }

    private static Lampiran lampiran(CaseFile file) {
        return new Lampiran(file.id(), file.name());
    }
}
