package id.tayang.berkas;

import id.tayang.security.CurrentUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The files of a case over HTTP, for the tab "Berkas" of a task. */
@RestController
@RequestMapping("/camunda/api/tayang/berkas")
class BerkasController {

    /** What the uploader says of a picture. */
    record Keterangan(String teksAlternatif, String sumber) {}

    private final Berkas berkas;
    private final BerkasTable table;
    private final ReadableFiles readable;
    private final BerkasRows rows;
    private final CaseAccess access;
    private final Limits limits;
    private final CurrentUser user;

    BerkasController(
            Berkas berkas,
            BerkasTable table,
            ReadableFiles readable,
            BerkasRows rows,
            CaseAccess access,
            Limits limits,
            CurrentUser user) {
        this.berkas = berkas;
        this.table = table;
        this.readable = readable;
        this.rows = rows;
        this.access = access;
        this.limits = limits;
        this.user = user;
    }

    @GetMapping("/tugas/{taskId}")
    List<BerkasRow> list(@PathVariable String taskId) {
        user.required();
        return rows.of(readable.of(access.kasus(taskId)));
    }

    /** How large a file may be, in bytes by kind, so that nobody sends in vain; and why. */
    @GetMapping("/batas")
    Map<String, Map<String, Object>> limits() {
        user.required();
        return Stream.of(FileKind.Group.values())
                .collect(Collectors.toMap(
                        group -> group.word, group -> Map.of("ukuran", limits.of(group), "alasan", group.reason)));
    }

    @PutMapping("/{id}")
    BerkasRow describe(@PathVariable String id, @RequestBody Keterangan said) {
        user.required();
        var file = own(id);
        if (!file.image()) {
            throw new RefusedFile("Hanya gambar yang memiliki teks alternatif dan sumber foto.");
        }
        berkas.describe(file, PictureText.of(said.teksAlternatif(), said.sumber()));
        return rows.of(table.find(id).orElseThrow(CaseAccess::notFound));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) throws IOException {
        user.required();
        berkas.remove(own(id));
    }

    private CaseFile own(String id) {
        var file = table.find(id).orElseThrow(CaseAccess::notFound);
        access.check(file);
        if (!rows.changeable(file)) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    "Berkas hanya dapat diubah dan dihapus oleh pengunggahnya selama tugasnya belum selesai.");
        }
        return file;
    }
}
