package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tayang.calendar.Holiday;
import id.tayang.calendar.HolidayKind;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.engine.EngineClock;
import id.tayang.officehours.DeadlineMove;
import id.tayang.sla.StepDeadlines;
import id.tayang.support.Checklist;
import id.tayang.support.WorkingCalendars;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The ledger of Mutu Baku as an office would tell of it, on the models of the office. Its stories are those where the
 * clock on the wall, or the moment at which a timer runs, would give another verdict.
 */
abstract class MutuBaku {

    private static final Map<String, Object> NASKAH = Map.of(
            "judul", "Diskominfo menggelar rapat SPBE",
            "ringkasan", "Rapat koordinasi SPBE membahas arsitektur dan peta rencana tahun depan.",
            "isi", "Serang – Diskominfo menggelar rapat koordinasi SPBE.\n\nRapat dihadiri seluruh OPD.");

    private static final Map<String, Object> UNSUR = Map.of(
            "apa", "Rapat SPBE",
            "siapa", "Diskominfo dan OPD",
            "kapan", "20 November 2026",
            "dimana", "Aula KP3B",
            "mengapa", "Menyusun peta rencana",
            "bagaimana", "Tatap muka");

    private final EngineClock clock = new EngineClock();

    abstract SopEngine engine();

    @BeforeEach
    void pasang() {
        pukul("2026-11-16T08:00");
        engine().deploy("rilis-website");
        engine().deploy("update-website-pemda");
    }

    @AfterEach
    void lepas() {
        clock.run();
        SystemSteps.calendar().replace(WorkingCalendars.perpres());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Jumat sore satu hari kerja sampai Senin sore         | 2026-11-20T15:30 | 2026-11-23T15:30 | tepat waktu
            Jumat sore, Senin lewat semenit                      | 2026-11-20T15:30 | 2026-11-23T15:31 | terlambat
            diterima saat istirahat, dihitung sesudahnya         | 2026-11-17T12:15 | 2026-11-18T13:00 | tepat waktu
            diterima Sabtu, dihitung dari Senin pagi             | 2026-11-21T10:00 | 2026-11-24T07:30 | tepat waktu
            melewati libur Natal dan cuti bersama                | 2026-12-23T10:00 | 2026-12-28T10:00 | tepat waktu
            jam komputer dimundurkan                             | 2026-11-17T10:00 | 2026-11-17T09:00 | tepat waktu
            """)
    void persetujuan_satu_hari_kerja(String cerita, String diterima, String selesai, String putusan) {
        var kasus = sampaiKepalaDinas(diterima);

        pukul(selesai);
        kasus.selesaikan("Activity_MenyetujuiRilis", "keputusan", "setujui");

        assertThat(langkah(kasus, "Activity_MenyetujuiRilis"))
                .containsEntry("standar", "P1D")
                .containsEntry("standar_teks", "1 hari kerja")
                .containsEntry("no_langkah", "3")
                .containsEntry("pelaksana", "kepala-dinas")
                .containsEntry("putusan", putusan);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            satu jam yang melewati istirahat siang | 2026-11-17T11:30 | 2026-11-17T13:30 | tepat waktu |  60
            lewat semenit                          | 2026-11-17T11:30 | 2026-11-17T13:31 | terlambat   |  61
            Kamis petang sampai Jumat pagi         | 2026-11-19T15:50 | 2026-11-20T08:20 | tepat waktu |  60
            """)
    void bahan_satu_jam(String cerita, String diterima, String selesai, String putusan, long menit) {
        pukul(diterima);
        var kasus = mulai();

        pukul(selesai);
        serahkanBahan(kasus);

        assertThat(langkah(kasus, "Activity_MemberikanBahan"))
                .containsEntry("unit", "unit-kerja.bidang-ikp")
                .containsEntry("putusan", putusan)
                .containsEntry("tunggu_menit", menit)
                .containsEntry("kerja_menit", 0L);
    }

    @Test
    void langkah_yang_berjalan_tercatat_sejak_diterima() {
        var kasus = mulai();

        assertThat(langkah(kasus, "Activity_MemberikanBahan"))
                .containsEntry("kasus", kasus.id())
                .containsEntry("sop", "rilis-website")
                .containsEntry("nama", "Memberikan bahan kegiatan")
                .containsEntry("putusan", "berjalan")
                .containsEntry("ulangan", 1)
                .containsEntry("standar_menit", 60L)
                .containsEntry("luar", false)
                .containsEntry("oleh", null)
                .containsEntry("dibuat", jam("2026-11-16T08:00"))
                .containsEntry("tenggat", jam("2026-11-16T09:00"));
        assertThat(kasusSla(kasus))
                .containsEntry("judul", "Rapat SPBE")
                .containsEntry("putusan", "berjalan")
                .containsEntry("dimulai", jam("2026-11-16T08:00"));
    }

    @Test
    void menunggu_diambil_dan_dikerjakan_dihitung_terpisah() {
        var kasus = mulai();
        pukul("2026-11-16T08:20");
        engine().engine().getTaskService().claim(tugas(kasus).getId(), "budi");
        pukul("2026-11-16T08:50");
        serahkanBahan(kasus);

        assertThat(langkah(kasus, "Activity_MemberikanBahan"))
                .containsEntry("oleh", "budi")
                .containsEntry("diambil", jam("2026-11-16T08:20"))
                .containsEntry("tunggu_menit", 20L)
                .containsEntry("kerja_menit", 30L)
                .containsEntry("hari", java.sql.Date.valueOf("2026-11-16"))
                .containsEntry("perlu_rekap", true);
    }

    @Test
    void langkah_yang_dikembalikan_mulai_dengan_waktu_baru_dan_dihitung_ulang() {
        var kasus = mulai();
        serahkanBahan(kasus);
        pukul("2026-11-16T09:00");
        kasus.selesaikan("Activity_MengolahRilis", "bahanLengkap", "tidak", "catatanTimWebsite", "Sambutan belum ada.");

        assertThat(riwayat(kasus, "Activity_MemberikanBahan"))
                .extracting(baris -> baris.get("ulangan"), baris -> baris.get("putusan"), baris -> baris.get("tenggat"))
                .containsExactly(
                        tuple(1, "tepat waktu", jam("2026-11-16T09:00")),
                        tuple(2, "berjalan", jam("2026-11-16T10:00")));
    }

    @Test
    void keterlambatan_tercatat_walau_timer_tidak_pernah_berjalan() {
        var kasus = mulai();
        pukul("2026-11-16T11:00");
        serahkanBahan(kasus);

        assertThat(langkah(kasus, "Activity_MemberikanBahan"))
                .containsEntry("putusan", "terlambat")
                .containsEntry("lewat_dicatat", null);
    }

    @Test
    void timer_yang_terlambat_berjalan_tidak_mengubah_putusan() {
        var kasus = mulai();
        pukul("2026-11-16T10:00");
        timer(kasus);
        serahkanBahan(kasus);

        assertThat(langkah(kasus, "Activity_MemberikanBahan"))
                .containsEntry("putusan", "terlambat")
                .containsEntry("lewat_dicatat", jam("2026-11-16T10:00"));
    }

    @Test
    void keterlambatan_menjadi_insiden_satu_kali_sampai_langkah_selesai() {
        var kasus = mulai();
        pukul("2026-11-16T09:00");
        timer(kasus);

        assertThat(insiden(kasus)).singleElement().satisfies(insiden -> {
            assertThat(insiden.getIncidentType()).isEqualTo("slaBreach");
            assertThat(insiden.getActivityId()).isEqualTo("Activity_MemberikanBahan");
            assertThat(insiden.getIncidentMessage())
                    .isEqualTo("Terlambat: Memberikan bahan kegiatan (Unit Kerja (sekretariat/bidang/seksi)), sejak "
                            + "Senin, 16 November 2026 09.00 WIB, standar 1 jam.");
        });
        assertThat(engine().engine()
                        .getManagementService()
                        .createJobQuery()
                        .noRetriesLeft()
                        .count())
                .isZero();

        pukul("2026-11-16T09:01");
        serahkanBahan(kasus);
        assertThat(insiden(kasus)).isEmpty();
        assertThat(langkah(kasus, "Activity_MemberikanBahan")).containsEntry("putusan", "terlambat");
    }

    @Test
    void keterlambatan_tercatat_dan_timer_tidak_gagal_walau_modelnya_tidak_terbaca() {
        var kasus = mulai();
        JdbcClient.create(SystemSteps.dataSource())
                .sql("update langkah_sla set definisi = 'rilis-website:9:hilang' where kasus = ?")
                .param(kasus.id())
                .update();
        pukul("2026-11-16T09:00");
        timer(kasus);

        assertThat(insiden(kasus))
                .singleElement()
                .satisfies(insiden -> assertThat(insiden.getIncidentMessage())
                        .startsWith("Terlambat: Memberikan bahan kegiatan (unit-kerja), sejak "));
        assertThat(langkah(kasus, "Activity_MemberikanBahan")).containsEntry("lewat_dicatat", jam("2026-11-16T09:00"));
    }

    @Test
    void tenggat_yang_diperpanjang_dipakai_timer_tugas_dan_buku_bersama_sama() {
        var kasus = mulai();
        pukul("2026-11-16T09:00");
        timer(kasus);

        perpanjang(kasus, "2026-11-16T14:00");

        assertThat(insiden(kasus)).isEmpty();
        assertThat(tugas(kasus).getDueDate()).isEqualTo(jam("2026-11-16T14:00"));
        assertThat(jobs(kasus)).extracting(Job::getDuedate).containsExactly(Date.from(jam("2026-11-16T14:00")));
        assertThat(langkah(kasus, "Activity_MemberikanBahan"))
                .containsEntry("tenggat_awal", jam("2026-11-16T09:00"))
                .containsEntry("tenggat", jam("2026-11-16T14:00"))
                .containsEntry("lewat_dicatat", null);
    }

    @ParameterizedTest(name = "selesai {0}: {1}")
    @CsvSource({"2026-11-16T09:00, tepat waktu", "2026-11-16T13:59, diperpanjang", "2026-11-16T14:01, terlambat"})
    void putusan_sesudah_diperpanjang(String selesai, String putusan) {
        var kasus = mulai();
        perpanjang(kasus, "2026-11-16T14:00");
        pukul(selesai);
        serahkanBahan(kasus);

        assertThat(langkah(kasus, "Activity_MemberikanBahan")).containsEntry("putusan", putusan);
    }

    @Test
    void tenggat_perpanjangan_yang_lewat_menjadi_insiden_lagi() {
        var kasus = mulai();
        pukul("2026-11-16T09:00");
        timer(kasus);
        perpanjang(kasus, "2026-11-16T14:00");
        pukul("2026-11-16T14:00");
        timer(kasus);

        assertThat(insiden(kasus))
                .singleElement()
                .satisfies(insiden -> assertThat(insiden.getIncidentMessage()).contains("16 November 2026 14.00 WIB"));
    }

    @Test
    void pesan_pertama_dijadwalkan_saat_langkah_diterima_dan_tidak_ada_lagi_sesudah_selesai() {
        var kasus = mulai();
        assertThat(langkah(kasus, "Activity_MemberikanBahan"))
                .containsEntry("eskalasi_tahap", 0)
                .containsEntry("eskalasi_pada", jam("2026-11-16T08:45"));

        serahkanBahan(kasus);
        assertThat(langkah(kasus, "Activity_MemberikanBahan")).containsEntry("eskalasi_pada", null);
        assertThat(langkah(kasus, "Activity_MengolahRilis")).containsEntry("eskalasi_pada", jam("2026-11-16T11:00"));
    }

    @ParameterizedTest(name = "sesudah tahap {0}: tahap {1}, pesan berikutnya {2}")
    @CsvSource({"0, 0, 2026-11-16T11:45", "1, 1, 2026-11-16T14:00", "2, 1, 2026-11-16T14:00", "3, 1, 2026-11-16T14:00"})
    void tenggat_yang_diperpanjang_menjadwalkan_pesannya_kembali(int tahap, int menjadi, String berikutnya) {
        var kasus = mulai();
        pukul("2026-11-16T10:00");
        JdbcClient.create(SystemSteps.dataSource())
                .sql("update langkah_sla set eskalasi_tahap = ?, eskalasi_pada = null where id = ?")
                .params(tahap, tugas(kasus).getId())
                .update();

        perpanjang(kasus, "2026-11-16T14:00");

        assertThat(langkah(kasus, "Activity_MemberikanBahan"))
                .containsEntry("eskalasi_tahap", menjadi)
                .containsEntry("eskalasi_pada", jam(berikutnya));
    }

    @Test
    void libur_yang_ditetapkan_kemudian_memindahkan_tenggat_tugas_timer_dan_buku() {
        var kasus = sampaiKepalaDinas("2026-11-16T10:00");
        var lain = mulai();
        var baru = denganLibur("2026-11-17");

        assertThat(SystemSteps.openDeadlines().moves(baru))
                .filteredOn(gerak -> milik(gerak, kasus, lain))
                .singleElement()
                .satisfies(gerak -> {
                    assertThat(gerak.kasus()).isEqualTo(kasus.id());
                    assertThat(gerak.judul()).isEqualTo("Rapat SPBE");
                    assertThat(gerak.nama()).isEqualTo("Memeriksa dan menyetujui rilis");
                    assertThat(gerak.dari()).isEqualTo(jam("2026-11-17T10:00"));
                    assertThat(gerak.menjadi()).isEqualTo(jam("2026-11-18T10:00"));
                });
        assertThat(tugas(kasus).getDueDate()).isEqualTo(jam("2026-11-17T10:00"));

        SystemSteps.openDeadlines().move(baru);
        SystemSteps.calendar().replace(baru);
        assertThat(tugas(kasus).getDueDate()).isEqualTo(jam("2026-11-18T10:00"));
        assertThat(jobs(kasus)).extracting(Job::getDuedate).containsExactly(Date.from(jam("2026-11-18T10:00")));
        assertThat(langkah(kasus, "Activity_MenyetujuiRilis"))
                .containsEntry("eskalasi_pada", jam("2026-11-18T08:07:30"));
        pukul("2026-11-18T09:00");
        kasus.selesaikan("Activity_MenyetujuiRilis", "keputusan", "setujui");
        assertThat(langkah(kasus, "Activity_MenyetujuiRilis"))
                .containsEntry("putusan", "tepat waktu")
                .containsEntry("tenggat_awal", jam("2026-11-18T10:00"));
    }

    @Test
    void libur_susulan_menarik_kembali_keterlambatan_yang_sudah_tercatat() {
        var kasus = sampaiKepalaDinas("2026-11-16T10:00");
        pukul("2026-11-17T10:00");
        timer(kasus);
        assertThat(insiden(kasus)).hasSize(1);

        var baru = denganLibur("2026-11-17");
        SystemSteps.openDeadlines().move(baru);

        assertThat(insiden(kasus)).isEmpty();
        assertThat(jobs(kasus)).hasSize(1);
        assertThat(langkah(kasus, "Activity_MenyetujuiRilis")).containsEntry("lewat_dicatat", null);
    }

    @Test
    void kasus_yang_dihapus_admin_menutup_langkahnya_sebagai_batal() {
        var kasus = mulai();
        engine().engine().getRuntimeService().deleteProcessInstance(kasus.id(), "salah mulai", true);

        assertThat(langkah(kasus, "Activity_MemberikanBahan")).containsEntry("putusan", "batal");
        assertThat(kasusSla(kasus)).containsEntry("putusan", "batal");
    }

    @Test
    void tugas_yang_dialihkan_tetap_satu_baris() {
        var kasus = mulai();
        var tasks = engine().engine().getTaskService();
        tasks.setAssignee(tugas(kasus).getId(), "budi");
        tasks.setAssignee(tugas(kasus).getId(), "cici");
        assertThat(langkah(kasus, "Activity_MemberikanBahan")).containsEntry("oleh", "cici");

        tasks.setAssignee(tugas(kasus).getId(), null);
        tasks.addCandidateGroup(tugas(kasus).getId(), "unit-kerja.sekretariat");
        tasks.deleteCandidateGroup(tugas(kasus).getId(), "unit-kerja.bidang-ikp");
        assertThat(langkah(kasus, "Activity_MemberikanBahan"))
                .containsEntry("oleh", null)
                .containsEntry("diambil", null)
                .containsEntry("unit", "unit-kerja.sekretariat");
    }

    @Test
    void kasus_yang_dipindah_ke_versi_baru_membawa_barisnya() {
        var kasus = mulai();
        var runtime = engine().engine().getRuntimeService();
        var baru = engine().deployChanged("rilis-website", "PT1H", "PT2H");
        runtime.newMigration(runtime.createMigrationPlan(versi(kasus), baru)
                        .mapEqualActivities()
                        .build())
                .processInstanceIds(kasus.id())
                .execute();
        pukul("2026-11-16T09:01");
        serahkanBahan(kasus);

        assertThat(langkah(kasus, "Activity_MemberikanBahan"))
                .containsEntry("definisi", baru)
                .containsEntry("versi", 2)
                .containsEntry("standar", "PT1H")
                .containsEntry("putusan", "terlambat");
        assertThat(langkah(kasus, "Activity_MengolahRilis")).containsEntry("definisi", baru);
        assertThat(kasusSla(kasus)).containsEntry("definisi", baru);
        engine().remove(baru);
    }

    @Test
    void kasus_yang_menunggu_pihak_lain_tidak_menjalankan_jam_siapa_pun() {
        var kasus = Kasus.mulai(
                engine().engine(), "update-website-pemda", "judul", "Jadwal", "uraianAgenda", "Perbarui jadwal.");
        kasus.selesaikan(
                "Activity_MenugaskanKasubbag",
                "disposisi",
                Map.of(
                        "instruksi", "Minta jadwal terbaru.",
                        "sifat", "segera",
                        "sumberData", "Disdukcapil",
                        "emailSumber", "disdukcapil@pemda.example"));

        assertThat(jeda(kasus))
                .singleElement()
                .satisfies(jeda -> assertThat(jeda)
                        .containsEntry("nama", "Data masuk dari unit sumber")
                        .containsEntry("mulai", jam("2026-11-16T08:00"))
                        .containsEntry("selesai", null));
        pukul("2026-11-18T08:00");
        kasus.pesan("data-masuk");
        assertThat(jeda(kasus))
                .singleElement()
                .satisfies(jeda -> assertThat(jeda).containsEntry("selesai", jam("2026-11-18T08:00")));
        kasus.pesan("agenda-dibatalkan");

        assertThat(kasusSla(kasus)).containsEntry("tunggu_luar_menit", 900L).containsEntry("lama_menit", 900L);
    }

    @Test
    void kasus_dijumlahkan_terhadap_standar_langkahnya() {
        var kasus = sampaiKepalaDinas("2026-11-16T08:00");
        pukul("2026-11-16T09:30");
        kasus.selesaikan("Activity_MenyetujuiRilis", "keputusan", "setujui");
        kasus.selesaikan(
                "Activity_MenayangkanRilis", "kategori", "berita", "pemeriksaan", Checklist.PASSED, "siapTayang", true);

        // 1 jam + 4 jam + 1 hari kerja (450 menit) + 1 jam
        assertThat(kasusSla(kasus))
                .containsEntry("standar_menit", 60L + 240 + 450 + 60)
                .containsEntry("lama_menit", 90L)
                .containsEntry("putusan", "tepat waktu")
                .containsEntry("selesai", jam("2026-11-16T09:30"));
        assertThat(kasusSla(kasus).get("nomor")).isEqualTo(engine().nomorAgenda(kasus));
    }

    @Test
    void yang_digulung_balik_mesin_tidak_tertulis() {
        var sebelum = semua().size();
        try {
            SystemSteps.inTransaction(() -> {
                mulai();
                throw new IllegalStateException("digulung balik");
            });
        } catch (IllegalStateException digulungBalik) {
            assertThat(semua()).hasSize(sebelum);
            return;
        }
        throw new AssertionError("tidak digulung balik");
    }

    // ---

    private Kasus mulai() {
        return Kasus.mulai(
                engine().engine(),
                "rilis-website",
                "judul",
                "Rapat SPBE",
                "tanggalKegiatan",
                "2026-11-20",
                "tempatKegiatan",
                "Aula KP3B",
                "unitKerja",
                "bidang-ikp");
    }

    private static void serahkanBahan(Kasus kasus) {
        kasus.selesaikan(
                "Activity_MemberikanBahan",
                "jenisBahan",
                List.of("dokumentasi"),
                "bahan",
                Map.of("uraian", "Laporan panitia rapat SPBE", "tautan", ""));
    }

    private Kasus sampaiKepalaDinas(String pukul) {
        pukul(pukul);
        var kasus = mulai();
        serahkanBahan(kasus);
        return kasus.selesaikan("Activity_MengolahRilis", "bahanLengkap", "ya", "naskah", NASKAH, "unsur", UNSUR);
    }

    private void perpanjang(Kasus kasus, String sampai) {
        SystemSteps.bean(StepDeadlines.class).extend(tugas(kasus).getId(), jam(sampai));
    }

    /** The timer of the one open step runs now. */
    private void timer(Kasus kasus) {
        jobs(kasus).forEach(job -> engine().engine().getManagementService().executeJob(job.getId()));
    }

    private List<Job> jobs(Kasus kasus) {
        return engine().engine()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(kasus.id())
                .timers()
                .list();
    }

    private Task tugas(Kasus kasus) {
        return engine().engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(kasus.id())
                .singleResult();
    }

    private String versi(Kasus kasus) {
        return engine().engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(kasus.id())
                .singleResult()
                .getProcessDefinitionId();
    }

    private List<Incident> insiden(Kasus kasus) {
        return engine().engine()
                .getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(kasus.id())
                .list();
    }

    private static boolean milik(DeadlineMove gerak, Kasus... kasus) {
        return Stream.of(kasus).anyMatch(satu -> satu.id().equals(gerak.kasus()));
    }

    private static WorkingCalendar denganLibur(String tanggal) {
        var libur = Stream.concat(
                        WorkingCalendars.holidays().stream(),
                        Stream.of(new Holiday(
                                LocalDate.parse(tanggal), "Libur susulan", HolidayKind.of("libur"), "Keppres")))
                .toList();
        return WorkingCalendar.in(WorkingCalendars.WIB)
                .pattern(WorkingCalendars.normal())
                .holidays(libur)
                .build();
    }

    private void pukul(String waktu) {
        clock.stopAt(jam(waktu));
    }

    private static Instant jam(String waktu) {
        return LocalDateTime.parse(waktu).atZone(WorkingCalendars.WIB).toInstant();
    }

    private static Map<String, Object> langkah(Kasus kasus, String aktivitas) {
        var riwayat = riwayat(kasus, aktivitas);
        return riwayat.get(riwayat.size() - 1);
    }

    private static List<Map<String, Object>> riwayat(Kasus kasus, String aktivitas) {
        return baca(
                "select * from langkah_sla where kasus = ? and aktivitas = ? order by ulangan", kasus.id(), aktivitas);
    }

    private static List<Map<String, Object>> semua() {
        return baca("select * from langkah_sla");
    }

    private static Map<String, Object> kasusSla(Kasus kasus) {
        return baca("select * from kasus_sla where kasus = ?", kasus.id()).get(0);
    }

    private static List<Map<String, Object>> jeda(Kasus kasus) {
        return baca("select * from jeda_sla where kasus = ?", kasus.id());
    }

    /** Timestamps as instants, however the driver gives them. */
    private static List<Map<String, Object>> baca(String sql, Object... nilai) {
        var rows = JdbcClient.create(SystemSteps.dataSource())
                .sql(sql)
                .params(nilai)
                .query()
                .listOfRows();
        rows.forEach(row -> row.replaceAll((kolom, isi) -> isi instanceof java.sql.Timestamp waktu
                ? waktu.toInstant()
                : isi instanceof java.time.OffsetDateTime waktu ? waktu.toInstant() : isi));
        return rows;
    }
}
