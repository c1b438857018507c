package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final ProcessEngine engine;
    private final String id;

    private Kasus(ProcessEngine engine, String id) {
        this.engine = engine;
        this.id = id;
    }

    static Kasus mulai(ProcessEngine engine, String sop, Object... isian) {
        var masukan = isian(isian);
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
        var masukan = isian(isian);
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
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(id)
                        .count())
                .as("kasus selesai")
                .isZero();
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
            engine.getManagementService().executeJob(job.getId());
        }
        return this;
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
