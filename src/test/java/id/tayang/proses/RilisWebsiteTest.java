package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
    Penayangan penayangan() {
        return new Penayangan(
                "Activity_MenayangkanRilis",
                Map.of("kategori", "berita", "siapTayang", true),
                "Activity_MengolahRilis",
                "tim-website");
    }

    @Override
    Kasus sampaiPenayangan() {
        return tulisLagi(denganBahan());
    }

    @Override
    Kasus tulisLagi(Kasus kasus) {
        return setujui(olah(kasus));
    }

    @Override
    Kasus tayangDi(List<String> kanal) {
        return tayangkan(setujui(olah(denganBahan(), "kanalTujuan", kanal)));
    }

    @BeforeEach
    void pasang() {
        engine.deploy(SOP);
    }

    @Test
    void rilis_yang_disetujui_kepala_dinas_tayang_dan_terarsip() {
        var kasus = sampaiKepalaDinas();
        kasus.menunggu("Activity_MenyetujuiRilis").untuk("kepala-dinas");

        setujui(kasus);
        kasus.menunggu("Activity_MenayangkanRilis").untuk("tim-website");
        tayangkan(kasus);

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
        berikanBahan(kasus);

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

        olah(kasus);
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

    @Test
    void tenggat_yang_terlewati_tidak_memutus_langkah_mana_pun() {
        var kasus = mulai().terlambat("Activity_MemberikanBahan");
        berikanBahan(kasus);
        kasus.terlambat("Activity_MengolahRilis");
        olah(kasus);
        kasus.terlambat("Activity_MenyetujuiRilis");
        setujui(kasus);
        kasus.terlambat("Activity_MenayangkanRilis");
        tayangkan(kasus);

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

    private Kasus sampaiKepalaDinas() {
        return olah(denganBahan());
    }

    private Kasus denganBahan() {
        return berikanBahan(mulai());
    }

    private static Kasus berikanBahan(Kasus kasus) {
        return kasus.selesaikan(
                "Activity_MemberikanBahan",
                "jenisBahan",
                List.of("dokumentasi"),
                "bahan",
                Map.of("uraian", "Laporan panitia rapat SPBE", "tautan", ""));
    }

    private static Kasus olah(Kasus kasus, Object... tambahan) {
        return kasus.selesaikan(
                "Activity_MengolahRilis",
                Stream.concat(Stream.of("bahanLengkap", "ya", "naskah", NASKAH, "unsur", UNSUR), Stream.of(tambahan))
                        .toArray());
    }

    private static Kasus setujui(Kasus kasus) {
        return kasus.selesaikan("Activity_MenyetujuiRilis", "keputusan", "setujui");
    }
}
