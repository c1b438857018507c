package id.tayang.publishing;

import id.tayang.OfficeTime;
import id.tayang.Site;
import id.tayang.document.VariableJson;
import id.tayang.security.CurrentUser;
import id.tayang.security.VisibleTask;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Gives away, and takes back, the reading of a text that is not published. Only who has the task may; the case remembers it. */
@RestController
@RequestMapping("/camunda/api/tayang/naskah/tugas/{id}/tautan")
@Transactional
class PreviewLinkController {

    record Permintaan(String variabel) {}

    /** @param alamat null where the link is only listed: it is told once */
    record Tautan(String id, String alamat, String berlakuSampai, String dibuatPada, String dibuatOleh) {}

    /** @param boleh whether the user may share: he has the task */
    record Daftar(boolean boleh, List<Tautan> tautan) {}

    private final VisibleTask visible;
    private final CurrentUser user;
    private final TaskService tasks;
    private final FormService forms;
    private final PreviewLinks links;
    private final OfficeTime time;
    private final Site site;

    PreviewLinkController(
            VisibleTask visible,
            CurrentUser user,
            TaskService tasks,
            FormService forms,
            PreviewLinks links,
            OfficeTime time,
            Site site) {
        this.visible = visible;
        this.user = user;
        this.tasks = tasks;
        this.forms = forms;
        this.links = links;
        this.time = time;
        this.site = site;
    }

    @GetMapping
    Daftar list(@PathVariable String id) {
        var task = visible.find(id);
        return new Daftar(
                mine(task),
                links.openOf(id).stream().map(link -> shown(link, null)).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Tautan create(@PathVariable String id, @RequestBody Permintaan request) {
        var task = held(id);
        if (request.variabel() == null || !readable(id, request.variabel())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Naskah ini belum ada isinya.");
        }
        var created = links.create(id, request.variabel(), user.required());
        tasks.createComment(
                id,
                task.getProcessInstanceId(),
                "Membagikan tautan pratinjau naskah, berlaku sampai "
                        + time.moment(created.link().until()) + ".");
        return shown(created.link(), site.absolute("/pratinjau/" + created.token()));
    }

    @DeleteMapping("/{link}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id, @PathVariable String link) {
        var task = held(id);
        if (!links.revoke(id, link, user.required())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Tautan ini sudah dicabut.");
        }
        tasks.createComment(id, task.getProcessInstanceId(), "Mencabut tautan pratinjau naskah.");
    }

    private Task held(String id) {
        var task = visible.find(id);
        if (!mine(task)) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "Ambil tugas ini dulu. Hanya pemegang tugas yang dapat membagikan pratinjau.");
        }
        return task;
    }

    private boolean mine(Task task) {
        return user.required().equals(task.getAssignee());
    }

    private boolean readable(String id, String variable) {
        var value = forms.getTaskFormVariables(id, List.of(variable), false).getValueTyped(variable);
        return !VariableJson.of(value).path("isi").asText("").isBlank();
    }

    private Tautan shown(PreviewLink link, String address) {
        return new Tautan(
                link.id(), address, time.moment(link.until()), time.moment(link.createdAt()), link.createdBy());
    }
}
