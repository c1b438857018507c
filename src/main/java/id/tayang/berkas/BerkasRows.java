package id.tayang.berkas;

import id.tayang.OfficeTime;
import id.tayang.engine.Unguarded;
import id.tayang.identity.People;
import id.tayang.security.CurrentUser;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Says of files what the signed-in user reads and may do. */
@Component
class BerkasRows {

    private final BerkasTable table;
    private final CaseAccess access;
    private final CurrentUser user;
    private final People people;
    private final Unguarded unguarded;
    private final OfficeTime time;

    BerkasRows(
            BerkasTable table,
            CaseAccess access,
            CurrentUser user,
            People people,
            Unguarded unguarded,
            OfficeTime time) {
        this.table = table;
        this.access = access;
        this.user = user;
        this.people = people;
        this.unguarded = unguarded;
        this.time = time;
    }

    List<BerkasRow> of(List<CaseFile> files) {
        return files.stream().map(this::of).toList();
    }

    BerkasRow of(CaseFile file) {
        // Whoever reads a case reads who added to it; other accounts an official may not look up.
        var uploader = unguarded.call(() -> people.name(file.uploadedBy()));
        var removable = changeable(file);
        return new BerkasRow(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.altText(),
                file.credit(),
                uploader,
                file.uploadedAt(),
                time.full(file.uploadedAt()),
                file.image(),
                viewable(file),
                removable,
                access.open(table.task(file))
                        .map(task ->
                                removable ? "Dapat dihapus oleh Anda sampai tugas ini selesai." : whose(uploader, task))
                        .orElse("Tidak dapat dihapus lagi: langkahnya sudah selesai."));
    }

    /** Whether the signed-in user may remove it and change what is said beside it: the uploader, while his task is open. */
    boolean changeable(CaseFile file) {
        return file.uploadedBy().equals(user.required()) && access.worksOn(table.task(file));
    }

    /** What a browser shows without running anything of ours. */
    static boolean viewable(CaseFile file) {
        return file.image() || file.mediaType().equals(FileKind.PDF.mediaType());
    }

    private static String whose(String uploader, Task task) {
        return "Hanya dapat dihapus oleh %s sampai langkah \"%s\" selesai.".formatted(uploader, task.getName());
    }
}
