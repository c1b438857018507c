package id.tayang.jabatan;

import id.tayang.security.CurrentUser;
import id.tayang.security.VisibleTask;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** "Pejabat Pengganti" of Cockpit and "Pengganti saya" of Tasklist. */
@RestController
@RequestMapping("/camunda/api/tayang/pengganti")
class StandInController {

    private final Naming naming;
    private final CurrentStandIns current;
    private final StandInViews views;
    private final OfficePeople people;
    private final OfficeMinute minute;
    private final OwnDraft ownDraft;
    private final TaskService tasks;
    private final VisibleTask visible;
    private final CurrentUser user;
    private final Clock clock;

    StandInController(
            Naming naming,
            CurrentStandIns current,
            StandInViews views,
            OfficePeople people,
            OfficeMinute minute,
            OwnDraft ownDraft,
            TaskService tasks,
            VisibleTask visible,
            CurrentUser user,
            Clock clock) {
        this.naming = naming;
        this.current = current;
        this.views = views;
        this.people = people;
        this.minute = minute;
        this.ownDraft = ownDraft;
        this.tasks = tasks;
        this.visible = visible;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param zona short name of the office's zone
     * @param sekarang in that zone, to the minute
     * @param jabatan positions that the reader may name a substitute for
     * @param orang whom he may choose; empty without such a position
     */
    record Halaman(
            String zona,
            LocalDateTime sekarang,
            boolean admin,
            List<Jabatan> jabatan,
            List<Orang> orang,
            List<StandInView> daftar) {}

    record Jabatan(String id, String nama) {}

    record Orang(String id, String nama, List<String> jabatan) {}

    /** @param pegawai whether the reader works in this office */
    record Peran(boolean pegawai, List<Bertindak> bertindak) {}

    /** @param sampai in words */
    record Bertindak(String sebutan, String sampai) {}

    /**
     * @param sebagai as what the reader has the task: "Plh. Kepala Dinas"; null as one of its own
     * @param larangan why he cannot finish it; null when he can
     */
    record Tugas(String sebagai, String larangan) {}

    /** @param sampai null for at once */
    record Akhiri(LocalDateTime sampai, String alasan) {}

    record Ditetapkan(String id, String sebutan) {}

    @GetMapping
    Halaman page() {
        var reader = official();
        var admin = user.admin();
        var own = people.heldBy(reader);
        var positions = people.positions().entrySet().stream()
                .filter(position -> admin || own.contains(position.getKey()))
                .map(position -> new Jabatan(position.getKey(), position.getValue()))
                .toList();
        var choice = positions.isEmpty() ? List.<OfficePeople.Person>of() : people.all();
        return new Halaman(
                minute.name(),
                minute.local(clock.instant()),
                admin,
                positions,
                choice.stream()
                        .map(person -> new Orang(person.id(), person.name(), person.positions()))
                        .toList(),
                views.of(reader, admin, own));
    }

    @GetMapping("/saya")
    Peran mine() {
        var reader = user.required();
        var acting = current.ofPerson(reader)
                .map(standIn -> new Bertindak(standIn.title(), minute.words(standIn.end())))
                .toList();
        return new Peran(people.worksHere(reader), acting);
    }

    @GetMapping("/tugas/{id}")
    Tugas task(@PathVariable String id) {
        var task = visible.find(id);
        var reader = user.required();
        var title = tasks.getIdentityLinksForTask(id).stream()
                .map(IdentityLink::getGroupId)
                .flatMap(group -> current.find(reader, group).stream())
                .map(StandIn::title)
                .findFirst();
        return new Tugas(title.orElse(null), ownDraft.problem(task, reader).orElse(null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Ditetapkan name(@RequestBody Proposal proposal) {
        var by = official();
        var named = naming.name(proposal, by, user.admin());
        return new Ditetapkan(named.id(), named.title());
    }

    @PostMapping("/{id}/akhiri")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, @RequestBody Akhiri end) {
        var by = official();
        naming.end(id, end.sampai(), end.alasan(), by, user.admin());
    }

    private String official() {
        var id = user.required();
        if (!user.admin() && people.heldBy(id).isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Pejabat pengganti hanya diatur oleh pegawai kantor ini.");
        }
        return id;
    }
}
