package id.tayang.support;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of the example SOP, which its officials bring step by step to the public page; closing it leaves nothing. */
public final class Reportage implements AutoCloseable {

    public static final String SOP = "peliputan-berita";

    private static final String[] TABLES = {
        "tayangan", "artikel", "bukti_tayang", "arsip", "buku_agenda", "langkah_sla", "kasus_sla"
    };

    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final String kasus;

    public Reportage(ProcessEngine engine, JdbcClient jdbc, String judul) {
        this.engine = engine;
        this.jdbc = jdbc;
        kasus = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        SOP,
                        Map.of(
                                "judul", judul,
                                "tanggalKegiatan", "2026-11-20",
                                "tempatKegiatan", "Nunukan",
                                "penyelenggara", "Dinas Perhubungan",
                                "jenisKegiatan", "upacara"))
                .getId();
    }

    public String kasus() {
        return kasus;
    }

    /** The step that is open. */
    public Task task() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(kasus)
                .singleResult();
    }

    public Reportage assigned() {
        return done(
                "kepala-seksi", Map.of("penugasan", Spin.JSON("{\"instruksi\":\"Wawancarai pengelola pelabuhan.\"}")));
    }

    public Reportage written(String judul) {
        done(
                "peliput",
                Map.of(
                        "bukti", Spin.JSON("[\"foto\"]"),
                        "liputan",
                                Spin.JSON("{\"uraian\":\"Peresmian dihadiri warga.\",\"narasumber\":\"Kadishub\"}")));
        var naskah = Spin.JSON("{}")
                .prop("judul", judul)
                .prop("ringkasan", "Pelabuhan rakyat di Nunukan mulai melayani kapal antarpulau.")
                .prop("isi", "Nunukan – Pelabuhan rakyat diresmikan dan langsung melayani kapal antarpulau.");
        return done("peliput", Map.of("naskah", naskah));
    }

    public Reportage approved() {
        return done("kepala-bidang", Map.of("keputusan", "setujui"));
    }

    public Reportage published() {
        return done("operator-website", Map.of("kategori", "berita", "siapTayang", true));
    }

    @Override
    public void close() {
        if (task() != null) {
            engine.getRuntimeService().deleteProcessInstance(kasus, "uji");
        }
        engine.getHistoryService().deleteHistoricProcessInstance(kasus);
        for (var table : TABLES) {
            jdbc.sql("delete from " + table + " where kasus = ?").param(kasus).update();
        }
    }

    private Reportage done(String official, Map<String, Object> answers) {
        var task = task().getId();
        engine.getTaskService().claim(task, official);
        engine.getTaskService().complete(task, answers);
        var jobs = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(kasus)
                .messages();
        for (var waiting = jobs.list(); !waiting.isEmpty(); waiting = jobs.list()) {
            waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
        return this;
    }
}
