package id.tayang.desk;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;

/** A release that came back once, was written again and waits for its approval for the second time. */
public final class ReturnedRelease implements AutoCloseable {

    public static final String CATATAN = "Jumlah peserta keliru; sebutkan juga nama narasumber.";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final String kasus;

    public ReturnedRelease(RuntimeService runtime, TaskService tasks, String judul) {
        this.runtime = runtime;
        this.tasks = tasks;
        kasus = runtime.startProcessInstanceByKey("rilis-website", Map.of("judul", judul, "unitKerja", "bidang-ikp"))
                .getId();
        done("unit-kerja-bidang-ikp", Map.of("jenisBahan", Spin.JSON("[\"dokumentasi\"]")));
        written("Pelatihan diikuti 20 guru di aula dinas.");
        done("kepala-dinas", Map.of("keputusan", "perbaiki", "catatanKepalaDinas", CATATAN));
        written("Pelatihan diikuti 25 guru di aula dinas bersama narasumber Siti Aminah.");
    }

    /** Id of the task that is open. */
    public String task() {
        return open().getId();
    }

    public String kasus() {
        return kasus;
    }

    @Override
    public void close() {
        runtime.deleteProcessInstance(kasus, "uji");
    }

    private void written(String isi) {
        var naskah = Spin.JSON("{}")
                .prop("judul", "Guru belajar literasi digital")
                .prop("ringkasan", "Guru sekolah menengah belajar memeriksa kebenaran informasi.")
                .prop("isi", isi)
                .prop("kataSandi", "tidak-boleh-keluar");
        done("tim-website", Map.of("bahanLengkap", "ya", "naskah", naskah, "sandiSitus", "tidak-boleh-keluar"));
    }

    private void done(String user, Map<String, Object> answers) {
        tasks.claim(task(), user);
        tasks.complete(task(), answers);
    }

    private Task open() {
        return tasks.createTaskQuery().processInstanceId(kasus).singleResult();
    }
}
