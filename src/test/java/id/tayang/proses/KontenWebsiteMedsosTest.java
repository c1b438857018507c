package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.Checklist;
import java.util.List;
import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KontenWebsiteMedsosTest extends PenayanganPerKanal {

    private static final String SOP = "konten-website-medsos";

    private static final Map<String, Object> NASKAH = Map.of(
            "judul", "Panen raya di Barito Kuala",
            "ringkasan", "Panen raya padi lokal dihadiri Bupati dan kelompok tani dari lima kecamatan.",
            "isi", "Marabahan – Panen raya padi lokal berlangsung meriah.");

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = SopEngine.withFullCoverage();

    private final SopEngine engine = SopEngine.of(COVERAGE);

    @Override
    SopEngine engine() {
        return engine;
    }

    @Override
    Kasus tayangDi(List<String> kanal) {
        return disetujui(kanal);
    }

    @Override
    Kasus dijadwalkan(String waktu) {
        var kasus = sampaiRedaktur(List.of());
        kasus.selesaikan("Activity_MengoreksiKonsep", "keputusan", "setujui");
        return kasus.selesaikan(
                "Activity_MengentriKonten",
                "kategori",
                "kegiatan",
                "pemeriksaan",
                Checklist.PASSED,
                "siapTayang",
                true,
                "waktuTayang",
                waktu);
    }

    @BeforeEach
    void pasang() {
        engine.deploy(SOP);
    }

    @Test
    void konten_tanpa_media_sosial_tayang_di_website_dan_terarsip() {
        var kasus = disetujui(List.of());
        kasus.menunggu("Activity_MengarsipkanKonten").untuk("web-administrator");
        arsipkan(kasus);

        kasus.berakhirDi("Event_KontenTayang").tidakMelewati("Activity_MenerbitkanKanal");
        assertThat(engine.judulTayang(kasus)).containsExactly("Panen raya di Barito Kuala");
        assertThat(engine.arsip(kasus)).isEqualTo("Konten tayang");
    }

    @Test
    void redaktur_mengembalikan_kepada_pembuat_konten() {
        var kasus = sampaiRedaktur(List.of());

        kasus.selesaikan(
                "Activity_MengoreksiKonsep", "keputusan", "pembuat-konten", "catatanRedaktur", "Lengkapi angka panen.");

        kasus.menunggu("Activity_MembuatKonsep").untuk("pembuat-konten");
    }

    @Test
    void redaktur_mengembalikan_kepada_editor() {
        var kasus = sampaiRedaktur(List.of());

        kasus.selesaikan("Activity_MengoreksiKonsep", "keputusan", "editor", "catatanRedaktur", "Perbaiki ejaan.");

        kasus.menunggu("Activity_MemeriksaKonsep").untuk("editor");
    }

    @Test
    void konten_yang_dibatalkan_tidak_tayang_tetapi_terarsip() {
        var kasus = sampaiRedaktur(List.of());

        kasus.selesaikan("Activity_MengoreksiKonsep", "keputusan", "batal", "catatanRedaktur", "Tidak jadi.");

        kasus.berakhirDi("Event_KontenDibatalkan");
        assertThat(engine.judulTayang(kasus)).isEmpty();
        assertThat(engine.arsip(kasus)).isEqualTo("Konten dibatalkan");
    }

    @Test
    void yang_diragukan_dipertimbangkan_ppid_lalu_tayang() {
        var kasus = diragukan();
        kasus.menunggu("Activity_MempertimbangkanInformasi").untuk("ppid");
        assertThat(engine.judulTayang(kasus)).isEmpty();

        kasus.selesaikan("Activity_MempertimbangkanInformasi", "keputusanPpid", "boleh");

        assertThat(engine.judulTayang(kasus)).hasSize(1);
    }

    @Test
    void yang_tidak_boleh_tayang_kembali_kepada_penulisnya() {
        var kasus = diragukan();

        kasus.selesaikan(
                "Activity_MempertimbangkanInformasi",
                "keputusanPpid",
                "perbaiki",
                "catatanPpid",
                "Hapus nama pelapor.");

        kasus.menunggu("Activity_MembuatKonsep").untuk("pembuat-konten");
        assertThat(kasus.variabel("catatanPpid")).isEqualTo("Hapus nama pelapor.");
        konsep(kasus, List.of());
        kasus.selesaikan("Activity_MemeriksaKonsep", "naskah", NASKAH, "catatanEditor", "");
        kasus.selesaikan("Activity_MengoreksiKonsep", "keputusan", "setujui");
        assertThat(kasus.isian("Activity_MengentriKonten", "pemeriksaan")).isNull();
        assertThat(kasus.isian("Activity_MengentriKonten", "siapTayang")).isNull();
        assertThat(kasus.isian("Activity_MengentriKonten", "kategori")).isEqualTo("kegiatan");
    }

    private Kasus diragukan() {
        var kasus = sampaiRedaktur(List.of());
        kasus.selesaikan("Activity_MengoreksiKonsep", "keputusan", "setujui");
        return kasus.selesaikan(
                "Activity_MengentriKonten",
                "kategori",
                "kegiatan",
                "pemeriksaan",
                Checklist.doubt("dataPribadi", "Nama pelapor disebut."),
                "siapTayang",
                true);
    }

    @Test
    void tenggat_yang_terlewati_tidak_memutus_langkah_mana_pun() {
        var kasus = mulai().terlambat("Activity_MenyiapkanSumber");
        sumber(kasus);
        kasus.terlambat("Activity_MengubahDokumen");
        dokumen(kasus);
        kasus.terlambat("Activity_MembuatKonsep");
        konsep(kasus, List.of());
        kasus.terlambat("Activity_MemeriksaKonsep");
        kasus.selesaikan("Activity_MemeriksaKonsep", "naskah", NASKAH);
        kasus.terlambat("Activity_MengoreksiKonsep");
        kasus.selesaikan("Activity_MengoreksiKonsep", "keputusan", "setujui");
        kasus.terlambat("Activity_MengentriKonten");
        kasus.selesaikan(
                "Activity_MengentriKonten",
                "kategori",
                "kegiatan",
                "pemeriksaan",
                Checklist.PASSED,
                "siapTayang",
                true);
        kasus.terlambat("Activity_MengarsipkanKonten");
        arsipkan(kasus);

        kasus.berakhirDi("Event_KontenTayang");
    }

    private Kasus mulai() {
        return Kasus.mulai(engine.engine(), SOP, "judul", "Panen raya", "bagianAsal", "Bidang IKP");
    }

    private static void sumber(Kasus kasus) {
        kasus.selesaikan(
                "Activity_MenyiapkanSumber",
                "jenisSumber",
                List.of("gambar"),
                "sumber",
                Map.of("uraian", "Foto dan data panen", "tautan", ""));
    }

    private static void dokumen(Kasus kasus) {
        kasus.selesaikan("Activity_MengubahDokumen", "formatDokumen", "pdf", "dokumenValid", true);
    }

    private static void konsep(Kasus kasus, List<String> kanal) {
        kasus.selesaikan("Activity_MembuatKonsep", "naskah", NASKAH, "kanalTujuan", kanal);
    }

    private Kasus sampaiRedaktur(List<String> kanal) {
        var kasus = mulai();
        sumber(kasus);
        dokumen(kasus);
        konsep(kasus, kanal);
        kasus.menunggu("Activity_MemeriksaKonsep").untuk("editor");
        kasus.selesaikan("Activity_MemeriksaKonsep", "naskah", NASKAH, "catatanEditor", "");
        return kasus.menunggu("Activity_MengoreksiKonsep").untuk("redaktur");
    }

    private Kasus disetujui(List<String> kanal) {
        var kasus = sampaiRedaktur(kanal);
        kasus.selesaikan("Activity_MengoreksiKonsep", "keputusan", "setujui");
        kasus.menunggu("Activity_MengentriKonten").untuk("web-administrator");
        return kasus.selesaikan(
                "Activity_MengentriKonten",
                "kategori",
                "kegiatan",
                "pemeriksaan",
                Checklist.PASSED,
                "siapTayang",
                true);
    }

    private static void arsipkan(Kasus kasus) {
        kasus.selesaikan("Activity_MengarsipkanKonten", "dokumenLengkap", true);
    }
}
