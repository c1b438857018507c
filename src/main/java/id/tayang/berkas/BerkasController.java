package id.tayang.berkas;

import id.tayang.security.CurrentUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** The files of a case over HTTP, for the tab "Berkas" of a task. */
@RestController
@RequestMapping("/camunda/api/tayang/berkas")
class BerkasController {

    /** A file as the tab shows it. */
    record Row(
            String id,
            String nama,
            String tipe,
            long ukuran,
            String teksAlternatif,
            String pengunggah,
            Instant diunggah,
            boolean gambar,
            boolean dapatDihapus) {}

    /** What became of one file of an upload: {@code berkas}, or {@code galat} with the reason. */
    record Outcome(String nama, Row berkas, String galat) {}

    private final Berkas berkas;
    private final BerkasTable table;
    private final BlobStore blobs;
    private final CaseAccess access;
    private final CurrentUser user;

    BerkasController(Berkas berkas, BerkasTable table, BlobStore blobs, CaseAccess access, CurrentUser user) {
        this.berkas = berkas;
        this.table = table;
        this.blobs = blobs;
        this.access = access;
        this.user = user;
    }

    @GetMapping("/tugas/{taskId}")
    List<Row> list(@PathVariable String taskId) {
        user.required();
        return table.of(access.kasus(taskId)).stream().map(this::row).toList();
    }

    /** Takes the parts {@code berkas}; the n-th {@code teksAlternatif} belongs to the n-th file. */
    @PostMapping(path = "/tugas/{taskId}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<List<Outcome>> upload(@PathVariable String taskId, MultipartHttpServletRequest request)
            throws IOException {
        var sender = user.required();
        var kasus = access.kasus(taskId);
        var files = request.getFiles("berkas");
        var altTexts = request.getParameterValues("teksAlternatif");
        if (files.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Tidak ada berkas yang dikirim.");
        }
        var outcomes = new ArrayList<Outcome>();
        for (var i = 0; i < files.size(); i++) {
            var altText = altTexts != null && i < altTexts.length ? altTexts[i] : null;
            var name = files.get(i).getOriginalFilename();
            outcomes.add(take(new Berkas.Upload(kasus, taskId, sender, name, altText), files.get(i)));
        }
        var refused = outcomes.stream().anyMatch(outcome -> outcome.galat() != null);
        return ResponseEntity.status(refused ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CREATED)
                .body(outcomes);
    }

    /** @param lihat shows an image in the page instead of saving it */
    @GetMapping("/{id}")
    ResponseEntity<Resource> download(@PathVariable String id, @RequestParam(defaultValue = "false") boolean lihat) {
        user.required();
        var file = visible(id);
        var disposition = lihat && file.image() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(file.sha256())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(blobs.path(file.sha256())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        user.required();
        var file = visible(id);
        if (!removable(file)) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    "Berkas hanya dapat dihapus oleh pengunggahnya selama tugasnya belum selesai.");
        }
        berkas.remove(file);
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Map<String, String>> tooLarge() {
        return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE)
                .body(Map.of("galat", FileInspection.tooLarge("satu berkas", 20).getMessage()));
    }

    private Outcome take(Berkas.Upload upload, MultipartFile sent) throws IOException {
        try (var content = sent.getInputStream()) {
            return new Outcome(upload.name(), row(berkas.add(upload, content)), null);
        } catch (RefusedFile refused) {
            return new Outcome(upload.name(), null, refused.getMessage());
        }
    }

    private CaseFile visible(String id) {
        var file = table.find(id).orElseThrow(CaseAccess::notFound);
        access.check(file);
        return file;
    }

    private boolean removable(CaseFile file) {
        return file.uploadedBy().equals(user.required()) && access.open(table.task(file));
    }

    private Row row(CaseFile file) {
        return new Row(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.altText(),
                file.uploadedBy(),
                file.uploadedAt(),
                file.image(),
                removable(file));
    }
}
