package id.tayang.berkas;

import id.tayang.security.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Sending a file: announce it, send it part by part; announce it again after a break to hear where to go on. */
@RestController
@RequestMapping("/camunda/api/tayang/berkas")
class UploadController {

    /**
     * What is going to be sent.
     *
     * @param ukuran bytes
     * @param diubah when the file was last changed on the sender's device, epoch milliseconds; 0 where unknown
     */
    record Rencana(String nama, long ukuran, long diubah, String teksAlternatif, String sumber) {}

    /**
     * How far an upload is.
     *
     * @param terkirim bytes that have arrived: where to go on
     */
    record Kemajuan(String id, long ukuran, long terkirim) {}

    private final Uploads uploads;
    private final BerkasRows rows;
    private final CaseAccess access;
    private final CurrentUser user;

    UploadController(Uploads uploads, BerkasRows rows, CaseAccess access, CurrentUser user) {
        this.uploads = uploads;
        this.rows = rows;
        this.access = access;
        this.user = user;
    }

    @PostMapping("/tugas/{taskId}/kiriman")
    @ResponseStatus(HttpStatus.CREATED)
    Kemajuan begin(@PathVariable String taskId, @RequestBody Rencana plan) throws IOException {
        var sender = user.required();
        var kasus = access.kasusToWorkOn(taskId);
        return progress(uploads.begin(new Upload(
                null,
                kasus,
                taskId,
                sender,
                plan.nama(),
                plan.ukuran(),
                plan.diubah(),
                plan.teksAlternatif(),
                plan.sumber(),
                Instant.EPOCH)));
    }

    /**
     * Takes the next bytes. Answers how far the upload is, or, with the last byte, the file as the case has it now.
     *
     * @param mulai where these bytes belong, from 0
     */
    @PatchMapping("/kiriman/{id}")
    ResponseEntity<?> append(@PathVariable String id, @RequestParam long mulai, HttpServletRequest request)
            throws IOException {
        var upload = own(id);
        uploads.append(upload, mulai, request.getInputStream());
        return uploads.arrived(upload) < upload.size()
                ? ResponseEntity.ok(progress(upload))
                : ResponseEntity.status(HttpStatus.CREATED).body(rows.of(uploads.finish(upload)));
    }

    @DeleteMapping("/kiriman/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String id) throws IOException {
        uploads.drop(own(id));
    }

    private Upload own(String id) {
        var sender = user.required();
        var upload = uploads.find(id)
                .filter(one -> one.user().equals(sender))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Kiriman ini tidak ada lagi. Pilih berkasnya sekali lagi."));
        access.kasusToWorkOn(upload.task());
        return upload;
    }

    private Kemajuan progress(Upload upload) throws IOException {
        return new Kemajuan(upload.id(), upload.size(), uploads.arrived(upload));
    }
}
