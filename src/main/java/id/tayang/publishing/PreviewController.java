package id.tayang.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.berkas.CaseFile;
import id.tayang.berkas.CaseFiles;
import id.tayang.document.VariableJson;
import id.tayang.security.CurrentUser;
import id.tayang.security.VisibleTask;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A text as the site will show it, for those who write and approve it. Only the pictures come from elsewhere. */
@RestController
@RequestMapping("/camunda/api/tayang/naskah")
class PreviewController {

    /** Nothing acts in it, wherever it is opened. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

    /** As much as a form takes. */
    private static final int LONGEST = 200_000;

    record Teks(String teks) {}

    private final VisibleTask tasks;
    private final CurrentUser user;
    private final FormService forms;
    private final CaseFiles files;

    PreviewController(VisibleTask tasks, CurrentUser user, FormService forms, CaseFiles files) {
        this.tasks = tasks;
        this.user = user;
        this.forms = forms;
        this.files = files;
    }

    /** @param variabel name of a variable of the case that holds {@code judul}, {@code ringkasan} and {@code isi} */
    @GetMapping("/tugas/{id}/pratinjau")
    ModelAndView of(@PathVariable String id, @RequestParam String variabel, HttpServletResponse response) {
        var task = tasks.find(id);
        var variables = forms.getTaskFormVariables(id, List.of(variabel), false);
        return page(task, VariableJson.of(variables.getValueTyped(variabel)), response);
    }

    /** The same of what is being written. */
    @PostMapping("/tugas/{id}/pratinjau")
    ModelAndView draft(@PathVariable String id, @RequestBody JsonNode naskah, HttpServletResponse response) {
        return page(tasks.find(id), naskah, response);
    }

    /** Text as it was typed, plain or not, as safe HTML that the editor takes. */
    @PostMapping("/html")
    Map<String, String> html(@RequestBody Teks typed) {
        user.required();
        return Map.of("html", TypedText.toHtml(limited(typed.teks())));
    }

    private ModelAndView page(Task task, JsonNode naskah, HttpServletResponse response) {
        var body = text(naskah, "isi");
        if (body.isBlank()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Naskah ini belum ada isinya.");
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        return new ModelAndView("publishing/pratinjau")
                .addObject("judul", text(naskah, "judul"))
                .addObject("ringkasan", text(naskah, "ringkasan"))
                .addObject("bacaan", Illustrated.of(TypedText.toHtml(body), pictures(task)));
    }

    private List<Picture> pictures(Task task) {
        return files.of(task.getProcessInstanceId()).stream()
                .filter(file -> ArticleImage.publishable(file.mediaType()))
                .map(PreviewController::picture)
                .toList();
    }

    private static Picture picture(CaseFile file) {
        return new Picture(
                file.id(),
                "/camunda/api/tayang/berkas/" + file.id() + "?lihat=true",
                file.altText(),
                Objects.toString(file.credit(), ""));
    }

    private static String text(JsonNode naskah, String member) {
        return limited(naskah.path(member).asText("").strip());
    }

    private static String limited(String text) {
        if (text == null || text.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Naskah kosong atau terlalu panjang.");
        }
        return text;
    }
}
