package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * One case of an SOP, walked as the office would tell it. What is entered is checked against the form of the step: a
 * test can't enter what no official could.
 */
final class Kasus {

    private static Consumer<Throwable> galat;

    private final ProcessEngine engine;
    private final String id;

    private Kasus(ProcessEngine engine, String id) {
        this.engine = engine;
        this.id = id;
    }

    static Kasus mulai(ProcessEngine engine, String sop, Object... isian) {
        return mulai(engine, sop, isian(isian));
    }

    static Kasus mulai(ProcessEngine engine, String sop, Map<String, Object> masukan) {
        assertThat(Formulir.bidang(sop, "mulai")).containsAll(masukan.keySet());
        engine.getIdentityService().setAuthenticatedUserId("penguji");
        try {
            var kasus = new Kasus(
                    engine,
                    engine.getRuntimeService()
                            .startProcessInstanceByKey(sop, nilai(masukan))
                            .getId());
            kasus.jalankanSistem();
            return kasus;
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    String id() {
        return id;
    }

    /** The case waits at this step and, apart from others named, nowhere else. */
    Kasus menunggu(String... kegiatan) {
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(id)
                        .list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactlyInAnyOrder(kegiatan);
        return this;
    }

    boolean selesai() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(id)
                        .count()
                == 0;
    }

    boolean adaInsiden() {
        return engine.getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(id)
                        .count()
                > 0;
    }

    /** What the form of a step that is open can give. */
    Set<String> bidang(String kegiatan) {
        return Formulir.bidang(engine, tugas(kegiatan));
    }

    /** Whatever the model waits for comes. */
    Kasus waktuBerlalu() {
        pekerjaan().forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return jalankanSistem();
    }

    /** Where it waits for officials. */
    List<String> terbuka() {
        return engine.getTaskService().createTaskQuery().processInstanceId(id).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    Kasus untuk(String kelompok) {
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(id)
                        .taskCandidateGroup(kelompok)
                        .count())
                .isPositive();
        return this;
    }

    Kasus selesaikan(String kegiatan, Object... isian) {
        return selesaikan(kegiatan, isian(isian));
    }

    Kasus selesaikan(String kegiatan, Map<String, Object> masukan) {
        var tugas = tugas(kegiatan);
        assertThat(Formulir.bidang(engine, tugas)).containsAll(masukan.keySet());
        engine.getIdentityService().setAuthenticatedUserId("penguji");
        try {
            engine.getTaskService().complete(tugas.getId(), nilai(masukan));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        jalankanSistem();
        return this;
    }

    /** The due moment of the step passes: the timer fires and the step stays with its official. */
    Kasus terlambat(String kegiatan) {
        var tugas = tugas(kegiatan);
        var tenggat = pekerjaan().stream()
                .filter(job -> job.getDuedate() != null)
                .filter(job -> job.getDuedate().equals(tugas.getDueDate()))
                .toList();
        assertThat(tenggat).as("tenggat %s", kegiatan).hasSize(1);
        engine.getManagementService().executeJob(tenggat.get(0).getId());
        assertThat(tugas(kegiatan).getId()).isEqualTo(tugas.getId());
        return melewati("Event_Terlambat" + kegiatan.substring("Activity_".length()));
    }

    /** The moment comes that a timer of the model waits for. */
    Kasus waktuTiba(String elemen) {
        var timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(id)
                .activityId(elemen)
                .singleResult();
        assertThat(timer).as("timer %s", elemen).isNotNull();
        engine.getManagementService().executeJob(timer.getId());
        return jalankanSistem();
    }

    Kasus tanpaTenggat(String kegiatan) {
        assertThat(tugas(kegiatan).getDueDate()).isNull();
        return this;
    }

    Kasus pesan(String nama) {
        engine.getRuntimeService()
                .createMessageCorrelation(nama)
                .processInstanceId(id)
                .correlate();
        jalankanSistem();
        return this;
    }

    Kasus melewati(String... elemen) {
        assertThat(jejak()).contains(elemen);
        return this;
    }

    Kasus tidakMelewati(String... elemen) {
        assertThat(jejak()).doesNotContain(elemen);
        return this;
    }

    Kasus berakhirDi(String akhir) {
        assertThat(selesai()).as("kasus selesai").isTrue();
        return melewati(akhir);
    }

    Object variabel(String nama) {
        var variabel = engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(id)
                .variableName(nama)
                .activityInstanceIdIn(id)
                .singleResult();
        return variabel == null ? null : variabel.getValue();
    }

    /** What the form of an open step shows in a question before anybody answers it. */
    Object isian(String kegiatan, String nama) {
        return engine.getFormService()
                .getTaskFormVariables(tugas(kegiatan).getId())
                .get(nama);
    }

    /** Runs what the job executor would: everything asynchronous, but no timer. */
    Kasus jalankanSistem() {
        for (var job = berikutnya(); job != null; job = berikutnya()) {
            coba(job);
        }
        return this;
    }

    /** From now on a step of the system that fails is tried until it has no retries left, and then the case waits. */
    static void mencatatGalat(Consumer<Throwable> pencatat) {
        galat = pencatat;
    }

    /** What the system has given up is tried once more. */
    boolean cobaLagi() {
        var gagal = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(id)
                .noRetriesLeft()
                .list();
        gagal.forEach(job -> engine.getManagementService().setJobRetries(job.getId(), 1));
        jalankanSistem();
        return !gagal.isEmpty();
    }

    private void coba(Job job) {
        try {
            engine.getManagementService().executeJob(job.getId());
        } catch (RuntimeException e) {
            if (galat == null) {
                throw e;
            }
            galat.accept(e);
        }
    }

    private Job berikutnya() {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(id)
                .messages()
                .withRetriesLeft()
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Job> pekerjaan() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(id)
                .timers()
                .list();
    }

    private Task tugas(String kegiatan) {
        var tugas = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(id)
                .taskDefinitionKey(kegiatan)
                .list();
        assertThat(tugas).as("tugas %s", kegiatan).isNotEmpty();
        return tugas.get(0);
    }

    private Set<String> jejak() {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(id).list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    static Map<String, Object> isian(Object... isian) {
        var hasil = new LinkedHashMap<String, Object>();
        for (int i = 0; i < isian.length; i += 2) {
            hasil.put((String) isian[i], isian[i + 1]);
        }
        return hasil;
    }

    /** As Tasklist sends them: groups and lists as Json, the rest as it is. */
    private static Map<String, Object> nilai(Map<String, Object> isian) {
        var hasil = new LinkedHashMap<String, Object>();
        isian.forEach((nama, isi) -> hasil.put(
                nama,
                isi instanceof Map || isi instanceof List
                        ? SpinValues.jsonValue(Formulir.json(isi)).create()
                        : isi));
        return hasil;
    }
}
