package id.tayang.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case on its way from official to official, each at his own screen. */
abstract class Perjalanan {

    static final String SANDI = "Contoh#Tayang2026";

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    private String sop;
    private String kasus;

    @BeforeEach
    void browser() {
        InstalledBrowser.get();
    }

    void mulai(String sop, String pengguna, Map<String, Object> isian) {
        this.sop = sop;
        var nama = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(sop)
                .latestVersion()
                .singleResult()
                .getName();
        try (var layar = Layar.masuk(alamat(), pengguna, SANDI, "")) {
            layar.mulai(nama, FormFields.of(sop, "mulai"), isian);
            layar.tunggu(() -> dimulai(pengguna, isian).isPresent());
        }
        kasus = dimulai(pengguna, isian).orElseThrow();
        jalankanSistem();
    }

    private Optional<String> dimulai(String pengguna, Map<String, Object> isian) {
        var ciri = isian.containsKey("judul") ? "judul" : "uraian";
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(sop)
                .startedBy(pengguna)
                .variableValueEquals(ciri, isian.get(ciri))
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .stream()
                .findFirst()
                .map(HistoricProcessInstance::getId);
    }

    /** The official opens the task by its link, as from a mail. */
    void selesaikan(String pengguna, Map<String, Object> isian) {
        selesaikan(pengguna, isian, layar -> {});
    }

    void selesaikan(String pengguna, Map<String, Object> isian, Consumer<Layar> periksa) {
        var tugas = tugas();
        var kunci = forms.getTaskFormData(tugas.getId()).getCamundaFormRef().getKey();
        var formulir = kunci.substring(sop.length() + 1);
        try (var layar = Layar.masuk(alamat(), pengguna, SANDI, "#/?task=" + tugas.getId())) {
            try {
                layar.kerjakan(FormFields.of(sop, formulir), isian);
                periksa.accept(layar);
                layar.selesai();
            } catch (RuntimeException e) {
                layar.potret("gagal-" + kunci);
                throw e;
            }
        }
        assertThat(tasks.createTaskQuery().taskId(tugas.getId()).count())
                .as("%s selesai", kunci)
                .isZero();
        jalankanSistem();
    }

    private Task tugas() {
        return tasks.createTaskQuery()
                .processInstanceId(kasus)
                .initializeFormKeys()
                .singleResult();
    }

    /** What the job executor does in the office at once. */
    private void jalankanSistem() {
        for (var job = management
                        .createJobQuery()
                        .processInstanceId(kasus)
                        .messages()
                        .list();
                !job.isEmpty();
                job = management
                        .createJobQuery()
                        .processInstanceId(kasus)
                        .messages()
                        .list()) {
            management.executeJob(job.get(0).getId());
        }
    }

    String tayang(String judul) {
        var url = (String) history.createHistoricVariableInstanceQuery()
                .processInstanceId(kasus)
                .variableName("urlTayang")
                .activityInstanceIdIn(kasus)
                .singleResult()
                .getValue();
        try (var layar = Layar.publik()) {
            var halaman = layar.buka(alamat() + url.substring(url.indexOf("/berita/")));
            assertThat(halaman).contains(judul);
            assertThat(layar.buka(alamat() + "/berita")).contains(judul);
            return halaman;
        }
    }

    String berakhirDi() {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(kasus)
                .activityType("noneEndEvent")
                .list()
                .stream()
                .map(akhir -> akhir.getActivityId())
                .filter(akhir -> !akhir.startsWith("Event_Terlambat"))
                .findFirst()
                .orElse(null);
    }

    String alamat() {
        return "http://localhost:" + port;
    }

    static Map<String, Object> naskah(String judul) {
        return isian(
                "judul", judul,
                "ringkasan", judul + ", disampaikan kepada masyarakat melalui kanal resmi pemerintah daerah.",
                "isi",
                        judul + ".\n\nKegiatan ini terbuka dan hasilnya dapat dibaca oleh masyarakat luas. "
                                + "Keterangan lebih lanjut dapat diperoleh di kantor pada jam kerja.\n\n"
                                + "Dinas mengucapkan terima kasih kepada semua pihak yang telah membantu terlaksananya kegiatan.");
    }

    /** In the order given: what one answer shows, the next one fills. */
    static Map<String, Object> isian(Object... isian) {
        var hasil = new LinkedHashMap<String, Object>();
        for (int i = 0; i < isian.length; i += 2) {
            hasil.put((String) isian[i], isian[i + 1]);
        }
        return hasil;
    }
}
