package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PressReleaseOnlineTest extends PenayanganPerKanal {

    private static final String SOP = "press-release-online";

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
                "Activity_MenginputPressRelease",
                Map.of("kategori", "berita", "siapTayang", true),
                "Activity_MemeriksaPressRelease",
                "kepala-dinas");
    }

    @Override
    Kasus sampaiPenayangan() {
        return kelompokkan(diparaf("ya", "ya"));
    }

    @Override
    Kasus tulisLagi(Kasus kasus) {
        paraf(kasus, "ya", "tidak");
        return kelompokkan(kasus);
    }

    @BeforeEach
    void pasang() {
        engine.deploy(SOP);
    }

    @Test
    void semua_bagian_diparaf_lalu_bernomor_tayang_dan_tersimpan() {
        var kasus = diparaf("ya", "ya");
        kasus.menunggu("Activity_MengelompokkanPressRelease").untuk("kepala-bidang");
        kelompokkan(kasus);

        kasus.menunggu("Activity_MenginputPressRelease").untuk("operator-website");
        assertThat(kasus.variabel("nomorAgenda")).asString().isNotBlank();
        tayangkan(kasus);
        kasus.menunggu("Activity_MenyimpanArsip").untuk("kepala-seksi");
        simpan(kasus);

        kasus.berakhirDi("Event_PressReleaseTayang").tidakMelewati("Activity_MemberitahuPengirim");
        assertThat(engine.isiTayang(kasus)).contains("Jalan provinsi", "Posyandu");
        assertThat(kasus.variabel("nomorArsip")).isEqualTo(kasus.variabel("nomorAgenda"));
    }

    @Test
    void hanya_bagian_yang_diparaf_kadis_yang_tayang_dan_sisanya_dilaporkan_kepada_pengirim() {
        var kasus = diparaf("ya", "tidak");
        kelompokkan(kasus);

        assertThat(engine.pemberitahuan(kasus)).singleElement().asString().contains("Posyandu", "Data belum benar.");
        tayangkan(kasus);
        simpan(kasus);

        kasus.berakhirDi("Event_PressReleaseTayang").melewati("Activity_MemberitahuPengirim");
        assertThat(engine.isiTayang(kasus)).contains("Jalan provinsi").doesNotContain("Posyandu");
    }

    @Test
    void tanpa_satu_pun_paraf_tidak_ada_yang_tayang_dan_pengirim_diberi_tahu() {
        var kasus = diparaf("tidak", "tidak");
        kelompokkan(kasus);

        kasus.berakhirDi("Event_PressReleaseTidakDisetujui").tidakMelewati("Activity_MemberiNomor");
        assertThat(engine.judulTayang(kasus)).isEmpty();
        assertThat(engine.pemberitahuan(kasus)).hasSize(1);
        assertThat(engine.arsip(kasus)).isEqualTo("Press release tidak disetujui");
    }

    @Test
    void bagian_yang_tidak_boleh_tayang_dilepas_kadis_dan_nomornya_tetap() {
        var kasus = diragukan("dataPribadi");
        var nomor = kasus.variabel("nomorAgenda");
        kasus.selesaikan(
                "Activity_MempertimbangkanInformasi",
                "keputusanPpid",
                "perbaiki",
                "catatanPpid",
                "Bagian 2 memuat nama pasien.");

        tayangkan(tulisLagi(kasus));

        assertThat(engine.isiTayang(kasus)).contains("Jalan provinsi").doesNotContain("Posyandu");
        assertThat(kasus.variabel("nomorAgenda")).isEqualTo(nomor);
    }

    @Test
    void tenggat_yang_terlewati_tidak_memutus_langkah_mana_pun() {
        var kasus = mulai().terlambat("Activity_MenerimaBerita");
        terima(kasus);
        kasus.terlambat("Activity_MemeriksaPressRelease");
        paraf(kasus, "ya", "ya");
        kasus.terlambat("Activity_MengelompokkanPressRelease");
        kelompokkan(kasus);
        kasus.terlambat("Activity_MenginputPressRelease");
        tayangkan(kasus);
        kasus.terlambat("Activity_MenyimpanArsip");
        simpan(kasus);

        kasus.berakhirDi("Event_PressReleaseTayang");
    }

    private Kasus mulai() {
        return Kasus.mulai(
                engine.engine(),
                SOP,
                "judul",
                "Kegiatan Pemprov pekan ini",
                "namaPengirim",
                "Humas Dinas PUPR",
                "emailPengirim",
                "humas@pupr.example");
    }

    private static void terima(Kasus kasus) {
        kasus.selesaikan(
                "Activity_MenerimaBerita",
                "jenisBerita",
                "kegiatan",
                "tanggalBerita",
                "2026-11-20",
                "bukti",
                List.of("foto"),
                "bagian1",
                Map.of("judul", "Jalan provinsi selesai", "isi", "Jalan provinsi sepanjang 12 km selesai diperbaiki."),
                "tambahBagian2",
                true,
                "bagian2",
                Map.of("judul", "Posyandu digital", "isi", "Posyandu di tiga kecamatan memakai aplikasi."));
    }

    private static void paraf(Kasus kasus, String pertama, String kedua) {
        kasus.selesaikan("Activity_MemeriksaPressRelease", "paraf1", putusan(pertama), "paraf2", putusan(kedua));
    }

    private static Map<String, Object> putusan(String putusan) {
        return "ya".equals(putusan)
                ? Map.of("putusan", "ya")
                : Map.of("putusan", "tidak", "alasan", "Data belum benar.");
    }

    private Kasus diparaf(String pertama, String kedua) {
        var kasus = mulai();
        terima(kasus);
        kasus.menunggu("Activity_MemeriksaPressRelease").untuk("kepala-dinas");
        paraf(kasus, pertama, kedua);
        return kasus;
    }

    private static Kasus kelompokkan(Kasus kasus) {
        return kasus.selesaikan("Activity_MengelompokkanPressRelease", "parafKabid", true);
    }

    private static void simpan(Kasus kasus) {
        kasus.selesaikan("Activity_MenyimpanArsip", "lokasiArsip", "Lemari 2 laci 3", "arsipLengkap", true);
    }
}
