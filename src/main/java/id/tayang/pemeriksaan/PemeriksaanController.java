package id.tayang.pemeriksaan;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.berkas.ReadableFiles;
import id.tayang.document.VariableJson;
import id.tayang.engine.Unguarded;
import id.tayang.identity.People;
import id.tayang.security.CurrentUser;
import id.tayang.security.VisibleTask;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is worth a look in a text before it goes out, for the checklist of the step that publishes it. */
@RestController
@RequestMapping("/camunda/api/tayang/pemeriksaan/{taskId}")
class PemeriksaanController {

    private static final String NASKAH = "naskah";
    private static final int LONGEST = 100_000;

    /**
     * @param adaNaskah false where there is no text yet, so that nothing was looked at but the pictures
     * @param atasNama who answers for the checklist
     */
    record Hasil(boolean adaNaskah, String atasNama, List<Temuan> temuan) {}

    private final VisibleTask tasks;
    private final FormService forms;
    private final ReadableFiles files;
    private final Tautan links;
    private final CurrentUser user;
    private final People people;
    private final Unguarded unguarded;

    PemeriksaanController(
            VisibleTask tasks,
            FormService forms,
            ReadableFiles files,
            Tautan links,
            CurrentUser user,
            People people,
            Unguarded unguarded) {
        this.tasks = tasks;
        this.forms = forms;
        this.files = files;
        this.links = links;
        this.user = user;
        this.people = people;
        this.unguarded = unguarded;
    }

    /** @param sent {@code judul}, {@code ringkasan} and {@code isi} where the form changes them; the rest is the case's */
    @PostMapping
    Hasil check(@PathVariable String taskId, @RequestBody JsonNode sent) {
        var task = tasks.find(taskId);
        var kept = VariableJson.of(
                forms.getTaskFormVariables(taskId, List.of(NASKAH), false).getValueTyped(NASKAH));
        var teks = Teks.of(sent, kept);
        if (teks.isi().length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Naskah terlalu panjang untuk diperiksa.");
        }
        var pictures = files.of(task.getProcessInstanceId());
        var who = user.required();
        var name = unguarded.call(() -> people.name(who));
        if (teks.empty()) {
            return new Hasil(false, name, Gambar.find(pictures));
        }
        return new Hasil(
                true,
                name,
                Stream.concat(Aturan.find(teks, pictures).stream(), links.find(teks).stream())
                        .toList());
    }
}
