package id.tayang.publishing;

import id.tayang.berkas.CaseFiles;
import id.tayang.document.VariableJson;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What somebody with a link, and without an account, reads of a text that is not published: the text as it is now, and the
 * pictures that would go out with it. Nobody keeps a copy on the way, and no search engine lists it.
 */
@Controller
@RequestMapping("/pratinjau/{token:[A-Za-z0-9_-]+}")
class SharedPreviewController {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";

    private final PreviewLinks links;
    private final SharedTask tasks;
    private final TextPage pages;
    private final CaseFiles files;
    private final Clock clock;

    SharedPreviewController(PreviewLinks links, SharedTask tasks, TextPage pages, CaseFiles files, Clock clock) {
        this.links = links;
        this.tasks = tasks;
        this.pages = pages;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(@PathVariable String token, HttpServletResponse response) {
        closed(response);
        var link = links.find(token);
        if (link.isEmpty()) {
            return NewsController.notFound();
        }
        var task = task(link);
        if (task.isEmpty()) {
            return new ModelAndView("publishing/pratinjau-berakhir", HttpStatus.GONE);
        }
        response.setHeader("Content-Security-Policy", POLICY);
        var naskah = VariableJson.of(tasks.variable(task.get(), link.get().variable()));
        return pages.of(
                naskah,
                files.of(task.get().getProcessInstanceId()),
                file -> "/pratinjau/" + token + "/gambar/" + file.id());
    }

    @GetMapping("/gambar/{file:[0-9a-f-]+}")
    ResponseEntity<Resource> picture(
            @PathVariable String token, @PathVariable String file, HttpServletResponse response) {
        closed(response);
        return task(links.find(token))
                .flatMap(task -> files.of(task.getProcessInstanceId()).stream()
                        .filter(one -> one.id().equals(file) && ArticleImage.publishable(one.mediaType()))
                        .findFirst())
                .map(one -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(one.mediaType()))
                        .contentLength(one.size())
                        .<Resource>body(new InputStreamResource(() -> files.open(one))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Task> task(Optional<PreviewLink> link) {
        return link.filter(one -> one.open(clock.instant())).flatMap(one -> tasks.find(one.task()));
    }

    private static void closed(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        // The address is the key: it goes to nobody else.
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
