package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

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
    Penayangan penayangan() {
        return new Penayangan(
                "Activity_MengentriKonten",
                Map.of("kategori", "kegiatan", "siapTayang", true),
                "Activity_MembuatKonsep",
                "pembuat-konten");
    }

    @Override
    Kasus sampaiPenayangan() {
        return disetujui(List.of());
    }

    @Override
    Kasus tulisLagi(Kasus kasus) {
        return setujui(diedit(kasus, List.of()));
    }

    @Override
    Kasus tayangDi(List<String> kanal) {
        return tayangkan(disetujui(kanal));
    }

    @BeforeEach
    void pasang() {
        engine.deploy(SOP);
    }

    @Test
    void konten_tanpa_media_sosial_tayang_di_website_dan_terarsip() {
        var kasus = tayangDi(List.of());
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
        setujui(kasus);
        kasus.terlambat("Activity_MengentriKonten");
        tayangkan(kasus);
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
        return diedit(kasus, kanal).menunggu("Activity_MengoreksiKonsep").untuk("redaktur");
    }

    private static Kasus diedit(Kasus kasus, List<String> kanal) {
        konsep(kasus, kanal);
        kasus.menunggu("Activity_MemeriksaKonsep").untuk("editor");
        return kasus.selesaikan("Activity_MemeriksaKonsep", "naskah", NASKAH, "catatanEditor", "");
    }

    private static Kasus setujui(Kasus kasus) {
        return kasus.selesaikan("Activity_MengoreksiKonsep", "keputusan", "setujui");
    }

    private Kasus disetujui(List<String> kanal) {
        return setujui(sampaiRedaktur(kanal))
                .menunggu("Activity_MengentriKonten")
                .untuk("web-administrator");
    }

    private static void arsipkan(Kasus kasus) {
        kasus.selesaikan("Activity_MengarsipkanKonten", "dokumenLengkap", true);
    }
}
