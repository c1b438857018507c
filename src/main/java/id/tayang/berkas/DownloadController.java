package id.tayang.berkas;

import id.tayang.security.CurrentUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The contents of files, for whoever may see their case. */
@RestController
@RequestMapping("/camunda/api/tayang/berkas")
class DownloadController {

    /** No script, no request anywhere; the rest is what the PDF viewers of browsers need for themselves. */
    private static final String HARMLESS =
            "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final BerkasTable table;
    private final CaseFiles files;
    private final CaseAccess access;
    private final CurrentUser user;

    DownloadController(BerkasTable table, CaseFiles files, CaseAccess access, CurrentUser user) {
        this.table = table;
        this.files = files;
        this.access = access;
        this.user = user;
    }

    /** @param lihat shows an image or a PDF in the browser instead of saving it */
    @GetMapping("/{id}")
    ResponseEntity<Resource> download(@PathVariable String id, @RequestParam(defaultValue = "false") boolean lihat) {
        user.required();
        var file = visible(id);
        var inline = lihat && BerkasRows.viewable(file);
        var disposition = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        return answer(file, file.sha256())
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(() -> files.open(file)));
    }

    /** A picture at the size of the list. */
    @GetMapping("/{id}/kecil")
    ResponseEntity<byte[]> thumbnail(@PathVariable String id, WebRequest request) throws IOException {
        user.required();
        var file = visible(id);
        if (!file.image()) {
            throw CaseAccess.notFound();
        }
        var tag = file.sha256() + "-kecil";
        if (request.checkNotModified("\"" + tag + "\"")) {
            return null;
        }
        try (var content = files.open(file)) {
            return answer(file, tag).body(Picture.thumbnail(content, file.mediaType()));
        }
    }

    private ResponseEntity.BodyBuilder answer(CaseFile file, String tag) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", HARMLESS);
    }

    private CaseFile visible(String id) {
        var file = table.find(id).orElseThrow(CaseAccess::notFound);
        access.check(file);
        return file;
    }
}
