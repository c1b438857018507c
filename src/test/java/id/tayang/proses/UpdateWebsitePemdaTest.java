package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UpdateWebsitePemdaTest extends PenayanganPerKanal {

    private static final String SOP = "update-website-pemda";

    private static final Map<String, Object> NASKAH = Map.of(
            "judul", "Jadwal layanan kependudukan",
            "ringkasan", "Jadwal layanan kependudukan di seluruh kecamatan selama bulan Desember.",
            "isi", "Layanan kependudukan dibuka setiap hari kerja.");

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = SopEngine.withFullCoverage();

    private final SopEngine engine = SopEngine.of(COVERAGE);

    @Override
    SopEngine engine() {
        return engine;
    }

    @Override
    Penayangan penayangan() {
        return new Penayangan(
                "Activity_MelakukanUpdate",
                Map.of("naskah", NASKAH, "kategori", "layanan"),
                "Activity_MelakukanUpdate",
                "staf-komunikasi");
    }

    @Override
    Kasus sampaiPenayangan() {
        return verifikasi(ditugaskan().pesan("data-masuk"));
    }

    /** The step that publishes writes too. */
    @Override
    Kasus tulisLagi(Kasus kasus) {
        return kasus;
    }

    @BeforeEach
    void pasang() {
        engine.deploy(SOP);
    }

    @Test
    void data_terverifikasi_tayang_dan_dilaporkan_kepada_kabag() {
        var kasus = ditugaskan().pesan("data-masuk");
        kasus.menunggu("Activity_MenerimaData").untuk("kasubbag-komunikasi");
        verifikasi(kasus);
        kasus.menunggu("Activity_MelakukanUpdate").untuk("staf-komunikasi");
        tayangkan(kasus);
        kasus.menunggu("Activity_MelaporkanUpdate").untuk("staf-komunikasi");
        laporkan(kasus);

        kasus.berakhirDi("Event_LaporanDiterima");
        assertThat(engine.judulTayang(kasus)).containsExactly("Jadwal layanan kependudukan");
        assertThat(engine.pemberitahuan(kasus)).singleElement().asString().contains("Jadwal telah tayang.", "/berita/");
        assertThat(engine.arsip(kasus)).isEqualTo("Website diperbarui");
    }

    @Test
    void menunggu_data_unit_lain_bukan_keterlambatan_siapa_pun() {
        var kasus = ditugaskan();

        kasus.menunggu();

        assertThat(engine.timer(kasus)).isZero();
    }

    @Test
    void data_yang_belum_diverifikasi_kembali_ke_sumbernya() {
        var kasus = ditugaskan().pesan("data-masuk");

        kasus.selesaikan(
                "Activity_MenerimaData",
                "data",
                Map.of("asal", "Disdukcapil", "uraian", "Jadwal layanan", "tautan", ""),
                "terverifikasi",
                "tidak",
                "catatanKasubbag",
                "Belum ada paraf Kepala Disdukcapil.");

        kasus.menunggu().melewati("Activity_MemberitahuSumber");
        assertThat(engine.pemberitahuan(kasus))
                .anySatisfy(surat -> assertThat(surat).contains("disdukcapil@pemda.example", "Belum ada paraf"));
        kasus.pesan("data-masuk").menunggu("Activity_MenerimaData");
    }

    @Test
    void agenda_yang_dibatalkan_kabag_diarsipkan() {
        var kasus = ditugaskan().pesan("agenda-dibatalkan");

        kasus.berakhirDi("Event_AgendaBatal");
        assertThat(engine.arsip(kasus)).isEqualTo("Agenda dibatalkan");
    }

    @Test
    void tenggat_yang_terlewati_tidak_memutus_langkah_mana_pun() {
        var kasus = mulai().terlambat("Activity_MenugaskanKasubbag");
        tugaskan(kasus);
        kasus.pesan("data-masuk").terlambat("Activity_MenerimaData");
        verifikasi(kasus);
        kasus.terlambat("Activity_MelakukanUpdate");
        tayangkan(kasus);
        kasus.terlambat("Activity_MelaporkanUpdate");
        laporkan(kasus);

        kasus.berakhirDi("Event_LaporanDiterima");
    }

    private Kasus mulai() {
        return Kasus.mulai(
                engine.engine(), SOP, "judul", "Jadwal layanan Desember", "uraianAgenda", "Perbarui jadwal layanan.");
    }

    private Kasus ditugaskan() {
        return tugaskan(mulai());
    }

    private static Kasus tugaskan(Kasus kasus) {
        kasus.menunggu("Activity_MenugaskanKasubbag").untuk("kabag-kominfo-humas");
        return kasus.selesaikan(
                "Activity_MenugaskanKasubbag",
                "disposisi",
                Map.of(
                        "instruksi", "Minta jadwal terbaru.",
                        "sifat", "segera",
                        "sumberData", "Disdukcapil",
                        "emailSumber", "disdukcapil@pemda.example"));
    }

    private static Kasus verifikasi(Kasus kasus) {
        return kasus.selesaikan(
                "Activity_MenerimaData",
                "data",
                Map.of("asal", "Disdukcapil", "uraian", "Jadwal layanan", "tautan", ""),
                "terverifikasi",
                "ya",
                "pejabatVerifikasi",
                "Kepala Disdukcapil",
                "buktiVerifikasi",
                "Nota dinas 12/2026");
    }

    private static void laporkan(Kasus kasus) {
        kasus.selesaikan("Activity_MelaporkanUpdate", "laporan", "Jadwal telah tayang.");
    }
}
