package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.opd.SiteOutcome;
import java.net.URI;
import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PermohonanWebsiteOpdTest {

    private static final String SOP = "permohonan-website-opd";

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = SopEngine.withFullCoverage();

    private final SopEngine engine = SopEngine.of(COVERAGE);

    private final PenyediaSitus penyedia = new PenyediaSitus();

    @BeforeEach
    void pasang() {
        engine.deploy(SOP);
    }

    @AfterEach
    void lepas() {
        SopEngine.BEANS.keySet().removeAll(penyedia.beans().keySet());
    }

    @Test
    void permohonan_melalui_delapan_langkah_sampai_website_diserahkan() {
        var kasus = sampaiPetugas("dinkes");
        kasus.menunggu("Activity_MembuatWebsite").untuk("petugas-website").tanpaTenggat("Activity_MembuatWebsite");
        buat(kasus);
        kasus.menunggu("Activity_MelaporkanKasi").untuk("petugas-website");
        kasus.selesaikan("Activity_MelaporkanKasi", "laporanPetugas", "Website siap.");
        kasus.menunggu("Activity_MelaporkanKabid").untuk("kepala-seksi");
        kasus.selesaikan("Activity_MelaporkanKabid", "laporanKasi", "Website siap diserahkan.");
        jawab(kasus);
        kasus.menunggu("Activity_MemberitahukanHasil").untuk("kepala-dinas");
        kasus.selesaikan("Activity_MemberitahukanHasil", "keputusanKadis", "kirim");

        kasus.berakhirDi("Event_WebsiteDiserahkan");
        assertThat(kasus.variabel("nomorPermohonan")).asString().isNotBlank();
        assertThat(engine.pemberitahuan(kasus))
                .hasSize(2)
                .allMatch(surat -> surat.contains("pj@dinkes.example"))
                .anyMatch(surat -> surat.contains("Nama akun: pjdinkes") && surat.contains("Petugas kami menghubungi"));
        assertThat(engine.arsip(kasus)).isEqualTo("Website diserahkan");
    }

    @Test
    void kantor_tanpa_kepala_seksi_langsung_dari_kepala_bidang_ke_petugas() {
        engine.tanpaJabatan("kepala-seksi");
        var kasus = sampaiKabid("dinsos");
        kasus.selesaikan("Activity_MendisposisikanPetugas", "keputusanKabid", "teruskan");

        kasus.menunggu("Activity_MembuatWebsite").tidakMelewati("Activity_MenugaskanPetugas");
        buat(kasus);

        kasus.menunggu("Activity_MenyiapkanJawaban").tidakMelewati("Activity_MelaporkanKasi");
    }

    @Test
    void nama_subdomain_yang_melanggar_aturan_kembali_ke_opd_tanpa_tenggat() {
        var kasus = mulai();

        ajukan(kasus, "xn--abc");

        kasus.menunggu("Activity_MengajukanPermohonan").tanpaTenggat("Activity_MengajukanPermohonan");
        assertThat(kasus.variabel("subdomainPesan")).asString().isNotBlank();
        var nomor = kasus.variabel("nomorPermohonan");
        ajukan(kasus, "dinkes2");
        kasus.menunggu("Activity_MendisposisikanKabid");
        assertThat(kasus.variabel("nomorPermohonan")).isEqualTo(nomor);
    }

    @Test
    void nama_subdomain_yang_sudah_dipakai_pemohon_lain_kembali_ke_opd() {
        var pertama = mulai();
        ajukan(pertama, "bappeda");
        pertama.menunggu("Activity_MendisposisikanKabid");

        var kedua = mulai();
        ajukan(kedua, "Bappeda");

        kedua.menunggu("Activity_MengajukanPermohonan");
    }

    @Test
    void permohonan_yang_belum_lengkap_dikembalikan_kepala_bidang_ke_opd() {
        var kasus = sampaiKabid("disdik");

        kasus.selesaikan(
                "Activity_MendisposisikanPetugas",
                "keputusanKabid",
                "kembalikan",
                "catatanKabid",
                "Surat permohonan belum ditandatangani.");

        kasus.menunggu("Activity_MengajukanPermohonan").tanpaTenggat("Activity_MengajukanPermohonan");
        ajukan(kasus, "disdik");
        kasus.menunggu("Activity_MendisposisikanKabid");
    }

    @Test
    void permohonan_yang_ditolak_dijawab_kepala_dinas_dan_subdomainnya_bebas_lagi() {
        var kasus = sampaiKabid("dispar");
        kasus.selesaikan(
                "Activity_MendisposisikanPetugas",
                "keputusanKabid",
                "tolak",
                "catatanKabid",
                "OPD sudah mempunyai website.");
        jawab(kasus);
        kasus.selesaikan("Activity_MemberitahukanHasil", "keputusanKadis", "kirim");

        kasus.berakhirDi("Event_PermohonanDitolak").tidakMelewati("Activity_MembuatWebsite");
        assertThat(engine.arsip(kasus)).isEqualTo("Permohonan ditolak");
        sampaiKabid("dispar").menunggu("Activity_MendisposisikanPetugas");
    }

    @Test
    void jawaban_yang_belum_tepat_kembali_ke_kepala_bidang() {
        var kasus = sampaiKabid("dishub");
        kasus.selesaikan("Activity_MendisposisikanPetugas", "keputusanKabid", "tolak", "catatanKabid", "Belum perlu.");
        jawab(kasus);

        kasus.selesaikan(
                "Activity_MemberitahukanHasil",
                "keputusanKadis",
                "perbaiki",
                "catatanKadis",
                "Sebutkan dasar penolakan.");

        kasus.menunggu("Activity_MenyiapkanJawaban");
    }

    @Test
    void nama_yang_ternyata_dipakai_saat_situs_disiapkan_kembali_ke_opd_dengan_alasan() {
        penyedia.outcome = SiteOutcome.taken(URI.create("https://dinkes.example"), "Nama sub-domain sudah dipakai.");
        SopEngine.BEANS.putAll(penyedia.beans());
        var kasus = sampaiKabid("disnaker");
        kasus.selesaikan("Activity_MendisposisikanPetugas", "keputusanKabid", "teruskan");
        kasus.selesaikan("Activity_MenugaskanPetugas", "penugasan", "Siapkan hosting.");

        kasus.menunggu("Activity_MengajukanPermohonan").tidakMelewati("Activity_MembuatWebsite");
        assertThat(kasus.variabel("subdomainPesan")).isEqualTo("Nama sub-domain sudah dipakai.");
        ajukan(kasus, "tenagakerja");
        kasus.menunggu("Activity_MendisposisikanKabid");
    }

    @Test
    void penutupan_melalui_persetujuan_yang_sama_lalu_situs_ditutup_dan_namanya_bebas_lagi() {
        SopEngine.BEANS.putAll(penyedia.beans());
        var pembuatan = sampaiPetugas("bpbd");
        var kasus = penutupan("bpbd");
        kasus.selesaikan("Activity_MenugaskanPetugas", "penugasan", "Selamatkan isinya.");
        kasus.menunggu("Activity_MenyiapkanJawaban").tidakMelewati("Activity_MenyiapkanSitus");
        jawab(kasus);
        assertThat(penyedia.ditutup).isEmpty();
        kasus.selesaikan("Activity_MemberitahukanHasil", "keputusanKadis", "kirim");

        kasus.berakhirDi("Event_SitusDitutup").tidakMelewati("Activity_MenutupWebsite");
        assertThat(penyedia.ditutup).containsExactly("bpbd");
        assertThat(engine.arsip(kasus)).isEqualTo("Website ditutup");
        pembuatan.menunggu("Activity_MembuatWebsite");
        sampaiKabid("bpbd").menunggu("Activity_MendisposisikanPetugas");
    }

    @Test
    void situs_yang_tidak_dapat_ditutup_sistem_ditutup_petugas() {
        sampaiPetugas("dpmd");
        var kasus = penutupan("dpmd");
        kasus.selesaikan("Activity_MenugaskanPetugas", "penugasan", "Selamatkan isinya.");
        jawab(kasus);
        kasus.selesaikan("Activity_MemberitahukanHasil", "keputusanKadis", "kirim");

        kasus.menunggu("Activity_MenutupWebsite").untuk("petugas-website").tanpaTenggat("Activity_MenutupWebsite");
        kasus.selesaikan("Activity_MenutupWebsite", "situsSudahDitutup", true);

        kasus.berakhirDi("Event_SitusDitutup");
        sampaiKabid("dpmd").menunggu("Activity_MendisposisikanPetugas");
    }

    @Test
    void permohonan_dapat_ditarik_opd_kapan_saja() {
        var kasus = sampaiPetugas("dlhk").pesan("permohonan-ditarik");

        kasus.berakhirDi("Event_Ditarik");
        assertThat(engine.arsip(kasus)).isEqualTo("Permohonan ditarik OPD");
        sampaiKabid("dlhk").menunggu("Activity_MendisposisikanPetugas");
    }

    @Test
    void tenggat_yang_terlewati_tidak_memutus_langkah_mana_pun() {
        var kasus = mulai();
        ajukan(kasus, "bkd");
        kasus.terlambat("Activity_MendisposisikanKabid");
        disposisiKadis(kasus);
        kasus.terlambat("Activity_MendisposisikanPetugas");
        kasus.selesaikan("Activity_MendisposisikanPetugas", "keputusanKabid", "tolak", "catatanKabid", "Belum perlu.");
        kasus.terlambat("Activity_MenyiapkanJawaban");
        jawab(kasus);
        kasus.selesaikan("Activity_MemberitahukanHasil", "keputusanKadis", "kirim");

        kasus.berakhirDi("Event_PermohonanDitolak");
    }

    private Kasus mulai() {
        return mulai("pembuatan");
    }

    private Kasus mulai(String jenis) {
        return Kasus.mulai(engine.engine(), SOP, "judul", "Website Dinas Kesehatan", "jenisPermohonan", jenis);
    }

    private Kasus penutupan(String subdomain) {
        var kasus = ajukan(mulai("penutupan"), subdomain);
        disposisiKadis(kasus);
        return kasus.selesaikan("Activity_MendisposisikanPetugas", "keputusanKabid", "teruskan")
                .menunggu("Activity_MenugaskanPetugas");
    }

    private static Kasus ajukan(Kasus kasus, String subdomain) {
        kasus.menunggu("Activity_MengajukanPermohonan");
        return kasus.selesaikan(
                "Activity_MengajukanPermohonan",
                "namaOpd",
                "Dinas Kesehatan",
                "pj",
                Map.of(
                        "nama", "Siti",
                        "telepon", "0254 267053",
                        "email", "pj@dinkes.example",
                        "jabatan", "Pranata Komputer"),
                "subdomain",
                subdomain,
                "kepalaOpd",
                Map.of("nama", "Ahmad", "nip", "197701192008011003"),
                "komitmen",
                true);
    }

    private static void disposisiKadis(Kasus kasus) {
        kasus.menunggu("Activity_MendisposisikanKabid").untuk("kepala-dinas");
        kasus.selesaikan(
                "Activity_MendisposisikanKabid",
                "disposisiKadis",
                Map.of("instruksi", "Tindak lanjuti.", "sifat", "segera"));
    }

    private Kasus sampaiKabid(String subdomain) {
        var kasus = ajukan(mulai(), subdomain);
        disposisiKadis(kasus);
        return kasus.menunggu("Activity_MendisposisikanPetugas").untuk("kepala-bidang");
    }

    private Kasus sampaiPetugas(String subdomain) {
        var kasus = sampaiKabid(subdomain);
        kasus.selesaikan("Activity_MendisposisikanPetugas", "keputusanKabid", "teruskan");
        kasus.menunggu("Activity_MenugaskanPetugas").untuk("kepala-seksi").tanpaTenggat("Activity_MenugaskanPetugas");
        return kasus.selesaikan("Activity_MenugaskanPetugas", "penugasan", "Siapkan hosting.");
    }

    private static void buat(Kasus kasus) {
        kasus.selesaikan(
                "Activity_MembuatWebsite",
                "urlSitus",
                "https://dinkes.bantenprov.go.id",
                "urlAdmin",
                "https://dinkes.bantenprov.go.id/wp-admin",
                "namaAkun",
                "pjdinkes",
                "siapDiserahkan",
                true);
    }

    private static void jawab(Kasus kasus) {
        kasus.menunggu("Activity_MenyiapkanJawaban").untuk("kepala-bidang");
        kasus.selesaikan(
                "Activity_MenyiapkanJawaban",
                "jawaban",
                Map.of("isi", "Hasil permohonan kami sampaikan.", "aturan", "Konten wajib diperbarui berkala."));
    }
}
