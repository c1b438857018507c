package id.tayang.kelengkapan;

import id.tayang.berkas.CaseFile;
import id.tayang.berkas.ReadableFiles;
import id.tayang.engine.EngineTime;
import id.tayang.sop.Butir;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Takes what the performer says of an item, where the model allows him to say it. */
@Component
class Marking {

    static final int SHORTEST = 5;
    static final int LONGEST = 1000;

    private final Checklist checklist;
    private final TandaTable marks;
    private final ReadableFiles files;
    private final EngineTime time;

    Marking(Checklist checklist, TandaTable marks, ReadableFiles files, EngineTime time) {
        this.checklist = checklist;
        this.marks = marks;
        this.files = files;
        this.time = time;
    }

    void there(Task task, int no, String user) {
        var item = item(task, no);
        require(
                item.jenis() == Butir.Jenis.PERIKSA,
                "Butir \"%s\" tidak dicentang; sistem melihatnya sendiri.".formatted(item.label()));
        put(task, item, Tanda.ADA, "", null, user);
    }

    void notThere(Task task, int no, String reason, String user) {
        var item = item(task, no);
        require(
                item.bolehTidakAda(),
                "Butir \"%s\" wajib ada menurut SOP; tidak dapat dinyatakan tidak ada.".formatted(item.label()));
        var text = reason == null ? "" : reason.strip();
        require(
                text.length() >= SHORTEST && text.length() <= LONGEST,
                "Isi alasannya, %d sampai %d huruf.".formatted(SHORTEST, LONGEST));
        require(
                text.chars().noneMatch(letter -> Character.isISOControl(letter) && !Character.isWhitespace(letter)),
                "Alasan memuat karakter yang tidak dapat disimpan.");
        put(task, item, Tanda.TIDAK_ADA, "", text, user);
    }

    void given(Task task, int no, String berkas, String user) {
        var item = item(task, no);
        require(item.jenis() == Butir.Jenis.BERKAS, "Butir \"%s\" tidak meminta berkas.".formatted(item.label()));
        var known =
                files.of(task.getProcessInstanceId()).stream().map(CaseFile::id).anyMatch(id -> id.equals(berkas));
        if (!known) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Berkas ini tidak ada pada kasus ini. Unggah dulu berkasnya.");
        }
        put(task, item, Tanda.BERKAS, berkas, null, user);
    }

    void takeBack(Task task, int no) {
        marks.remove(task.getId(), item(task, no).no());
    }

    private Butir item(Task task, int no) {
        return checklist.items(task).stream()
                .filter(item -> item.no() == no)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Butir kelengkapan ini tidak ada pada tugas ini."));
    }

    private void put(Task task, Butir item, String tanda, String berkas, String alasan, String user) {
        marks.put(new Tanda(
                task.getProcessInstanceId(),
                task.getId(),
                task.getTaskDefinitionKey(),
                item.no(),
                item.label().substring(0, Math.min(500, item.label().length())),
                tanda,
                berkas,
                alasan,
                user,
                time.now()));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, message);
        }
    }
}
