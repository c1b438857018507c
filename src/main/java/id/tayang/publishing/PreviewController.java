package id.tayang.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.berkas.ReadableFiles;
import id.tayang.document.VariableJson;
import id.tayang.security.CurrentUser;
import id.tayang.security.VisibleTask;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** A text as the site will show it, for those who write and approve it. Only the pictures come from elsewhere. */
@RestController
@RequestMapping("/camunda/api/tayang/naskah")
class PreviewController {

    /** Nothing acts in it, wherever it is opened. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

    record Teks(String teks) {}

    private final VisibleTask tasks;
    private final CurrentUser user;
    private final FormService forms;
    private final TextPage pages;
    private final ReadableFiles files;

    PreviewController(VisibleTask tasks, CurrentUser user, FormService forms, TextPage pages, ReadableFiles files) {
        this.tasks = tasks;
        this.user = user;
        this.forms = forms;
        this.pages = pages;
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
        return Map.of("html", TypedText.toHtml(TextPage.limited(typed.teks())));
    }

    private ModelAndView page(Task task, JsonNode naskah, HttpServletResponse response) {
        var page = pages.of(
                naskah,
                files.of(task.getProcessInstanceId()),
                file -> "/camunda/api/tayang/berkas/" + file.id() + "?lihat=true");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        return page;
    }
}
