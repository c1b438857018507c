package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.Checklist;
import java.util.List;
import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RilisWebsiteTest extends PenayanganPerKanal {

    private static final String SOP = "rilis-website";

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

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = SopEngine.withFullCoverage();

    private final SopEngine engine = SopEngine.of(COVERAGE);

    @Override
    SopEngine engine() {
        return engine;
    }

    @Override
    Kasus tayangDi(List<String> kanal) {
        var kasus = mulai();
        kasus.selesaikan("Activity_MemberikanBahan", "jenisBahan", List.of("dokumentasi"), "bahan", bahan());
        kasus.selesaikan(
                "Activity_MengolahRilis", "bahanLengkap", "ya", "naskah", NASKAH, "unsur", UNSUR, "kanalTujuan", kanal);
        kasus.selesaikan("Activity_MenyetujuiRilis", "keputusan", "setujui");
        return kasus.selesaikan(
                "Activity_MenayangkanRilis", "kategori", "berita", "pemeriksaan", Checklist.PASSED, "siapTayang", true);
    }

    @Override
    Kasus dijadwalkan(String waktu) {
        var kasus = sampaiKepalaDinas();
        kasus.selesaikan("Activity_MenyetujuiRilis", "keputusan", "setujui");
        return kasus.selesaikan(
                "Activity_MenayangkanRilis",
                "kategori",
                "berita",
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
    void rilis_yang_disetujui_kepala_dinas_tayang_dan_terarsip() {
        var kasus = sampaiKepalaDinas();
        kasus.menunggu("Activity_MenyetujuiRilis").untuk("kepala-dinas");

        kasus.selesaikan("Activity_MenyetujuiRilis", "keputusan", "setujui");
        kasus.menunggu("Activity_MenayangkanRilis").untuk("tim-website");
        kasus.selesaikan(
                "Activity_MenayangkanRilis", "kategori", "berita", "pemeriksaan", Checklist.PASSED, "siapTayang", true);

        kasus.berakhirDi("Event_RilisTayang").tidakMelewati("Event_RilisTidakDitayangkan");
        assertThat(engine.judulTayang(kasus)).containsExactly("Diskominfo menggelar rapat SPBE");
        assertThat(kasus.variabel("urlTayang")).asString().contains("/berita/");
        assertThat(engine.arsip(kasus)).isEqualTo("Rilis tayang");
    }

    @Test
    void bahan_diminta_kepada_unit_yang_punya_kegiatan_saja() {
        mulai().menunggu("Activity_MemberikanBahan").untuk("unit-kerja.bidang-ikp");
    }

    @Test
    void bahan_yang_kurang_kembali_ke_unit_kerja() {
        var kasus = mulai();
        kasus.selesaikan("Activity_MemberikanBahan", "jenisBahan", List.of("dokumentasi"), "bahan", bahan());

        kasus.selesaikan("Activity_MengolahRilis", "bahanLengkap", "tidak", "catatanTimWebsite", "Sambutan belum ada.");

        kasus.menunggu("Activity_MemberikanBahan").untuk("unit-kerja.bidang-ikp");
    }

    @Test
    void rilis_yang_dikembalikan_kepala_dinas_diperbaiki_tim_website_lalu_disetujui() {
        var kasus = sampaiKepalaDinas();

        kasus.selesaikan(
                "Activity_MenyetujuiRilis", "keputusan", "perbaiki", "catatanKepalaDinas", "Sebutkan narasumber.");
        kasus.menunggu("Activity_MengolahRilis").untuk("tim-website");
        assertThat(kasus.variabel("catatanKepalaDinas")).isEqualTo("Sebutkan narasumber.");

        kasus.selesaikan("Activity_MengolahRilis", "bahanLengkap", "ya", "naskah", NASKAH, "unsur", UNSUR);
        kasus.menunggu("Activity_MenyetujuiRilis");
    }

    @Test
    void rilis_yang_ditolak_tidak_tayang_tetapi_terarsip() {
        var kasus = sampaiKepalaDinas();

        kasus.selesaikan("Activity_MenyetujuiRilis", "keputusan", "tolak", "catatanKepalaDinas", "Tidak jadi.");

        kasus.berakhirDi("Event_RilisTidakDitayangkan").tidakMelewati("Activity_Menerbitkan");
        assertThat(engine.judulTayang(kasus)).isEmpty();
        assertThat(engine.arsip(kasus)).isEqualTo("Rilis tidak ditayangkan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dikecualikan", "dataPribadi", "izinFoto"})
    void yang_diragukan_dipertimbangkan_ppid_lalu_tayang(String ragu) {
        var kasus = diragukan(ragu);
        kasus.menunggu("Activity_MempertimbangkanInformasi").untuk("ppid");
        assertThat(engine.judulTayang(kasus)).isEmpty();

        kasus.selesaikan("Activity_MempertimbangkanInformasi", "keputusanPpid", "boleh");

        kasus.berakhirDi("Event_RilisTayang");
    }

    @Test
    void yang_tidak_boleh_tayang_ditulis_dan_disetujui_lagi_dan_diperiksa_lagi() {
        var kasus = diragukan("dikecualikan");

        kasus.selesaikan(
                "Activity_MempertimbangkanInformasi",
                "keputusanPpid",
                "perbaiki",
                "catatanPpid",
                "Hapus nama pelapor.");
        kasus.menunggu("Activity_MengolahRilis").untuk("tim-website");
        assertThat(kasus.variabel("catatanPpid")).isEqualTo("Hapus nama pelapor.");

        kasus.selesaikan("Activity_MengolahRilis", "bahanLengkap", "ya", "naskah", NASKAH, "unsur", UNSUR);
        kasus.selesaikan("Activity_MenyetujuiRilis", "keputusan", "setujui");
        kasus.menunggu("Activity_MenayangkanRilis");
        assertThat(kasus.isian("Activity_MenayangkanRilis", "pemeriksaan")).isNull();
        assertThat(kasus.isian("Activity_MenayangkanRilis", "siapTayang")).isNull();
        assertThat(kasus.isian("Activity_MenayangkanRilis", "kategori")).isEqualTo("berita");
        kasus.selesaikan(
                "Activity_MenayangkanRilis", "kategori", "berita", "pemeriksaan", Checklist.PASSED, "siapTayang", true);
        kasus.berakhirDi("Event_RilisTayang");
    }

    @Test
    void tenggat_yang_terlewati_tidak_memutus_langkah_mana_pun() {
        var kasus = mulai().terlambat("Activity_MemberikanBahan");
        kasus.selesaikan("Activity_MemberikanBahan", "jenisBahan", List.of("dokumentasi"), "bahan", bahan());
        kasus.terlambat("Activity_MengolahRilis");
        kasus.selesaikan("Activity_MengolahRilis", "bahanLengkap", "ya", "naskah", NASKAH, "unsur", UNSUR);
        kasus.terlambat("Activity_MenyetujuiRilis");
        kasus.selesaikan("Activity_MenyetujuiRilis", "keputusan", "setujui");
        kasus.terlambat("Activity_MenayangkanRilis");
        kasus.selesaikan(
                "Activity_MenayangkanRilis", "kategori", "berita", "pemeriksaan", Checklist.PASSED, "siapTayang", true);

        kasus.berakhirDi("Event_RilisTayang");
    }

    private Kasus mulai() {
        return Kasus.mulai(
                engine.engine(),
                SOP,
                "judul",
                "Rapat SPBE",
                "tanggalKegiatan",
                "2026-11-20",
                "tempatKegiatan",
                "Aula KP3B",
                "unitKerja",
                "bidang-ikp");
    }

    private Kasus diragukan(String butir) {
        var kasus = sampaiKepalaDinas();
        kasus.selesaikan("Activity_MenyetujuiRilis", "keputusan", "setujui");
        return kasus.selesaikan(
                "Activity_MenayangkanRilis",
                "kategori",
                "berita",
                "pemeriksaan",
                Checklist.doubt(butir, "Nama pelapor disebut."),
                "siapTayang",
                true);
    }

    private Kasus sampaiKepalaDinas() {
        var kasus = mulai();
        kasus.selesaikan("Activity_MemberikanBahan", "jenisBahan", List.of("dokumentasi"), "bahan", bahan());
        return kasus.selesaikan("Activity_MengolahRilis", "bahanLengkap", "ya", "naskah", NASKAH, "unsur", UNSUR);
    }

    private static Map<String, Object> bahan() {
        return Map.of("uraian", "Laporan panitia rapat SPBE", "tautan", "");
    }
}
