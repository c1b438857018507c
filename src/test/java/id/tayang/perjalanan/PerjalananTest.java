package id.tayang.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.publishing.ShownArticles;
import id.tayang.support.Checklist;
import id.tayang.support.RunningApp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One journey per SOP in a real browser: from the start form, official by official, to the public page. */
@RunningApp
class PerjalananTest extends Perjalanan {

    @Autowired
    private ApplicationContext context;

    @Test
    void rilis_website_dari_agenda_sampai_halaman_publik() {
        mulai(
                "rilis-website",
                "tim-website",
                isian(
                        "judul", "Rapat koordinasi SPBE",
                        "tanggalKegiatan", "20/11/2026",
                        "tempatKegiatan", "Aula KP3B",
                        "unitKerja", "bidang-ikp"));
        selesaikan(
                "unit-kerja-bidang-ikp",
                isian(
                        "jenisBahan", List.of("dokumentasi"),
                        "bahan", isian("uraian", "Laporan panitia rapat koordinasi SPBE di Aula KP3B.")));
        selesaikan(
                "tim-website",
                isian(
                        "bahanLengkap", "ya",
                        "unsur",
                                isian(
                                        "apa", "Rapat koordinasi SPBE",
                                        "siapa", "Diskominfo dan seluruh OPD",
                                        "kapan", "20 November 2026",
                                        "dimana", "Aula KP3B, Serang",
                                        "mengapa", "Menyusun peta rencana SPBE",
                                        "bagaimana", "Tatap muka sehari penuh"),
                        "naskah", naskah("Diskominfo menggelar rapat koordinasi SPBE")));
        selesaikan("kepala-dinas", isian("keputusan", "setujui"));
        selesaikan("tim-website", isian("kategori", "berita", "pemeriksaan", Checklist.PASSED, "siapTayang", true));

        tayang("Diskominfo menggelar rapat koordinasi SPBE");
    }

    @Test
    void press_release_online_dari_berita_sampai_halaman_publik() {
        mulai(
                "press-release-online",
                "petugas-penerima-berita",
                isian(
                        "judul", "Kegiatan Pemprov pekan ini",
                        "namaPengirim", "Humas Dinas PUPR",
                        "emailPengirim", "humas@pupr.example"));
        selesaikan(
                "petugas-penerima-berita",
                isian(
                        "jenisBerita",
                                FormFields.of("press-release-online", "menerima-berita")
                                        .field("jenisBerita")
                                        .values()
                                        .get(0),
                        "tanggalBerita", "20/11/2026",
                        "bukti", List.of("foto"),
                        "bagian1",
                                isian(
                                        "judul", "Jalan provinsi selesai",
                                        "isi",
                                                "Jalan provinsi sepanjang dua belas kilometer selesai diperbaiki pekan ini."),
                        "tambahBagian2", true,
                        "bagian2",
                                isian(
                                        "judul", "Posyandu digital",
                                        "isi", "Posyandu di tiga kecamatan memakai aplikasi pencatatan yang baru.")));
        selesaikan(
                "kepala-dinas",
                isian(
                        "paraf1", isian("putusan", "ya"),
                        "paraf2", isian("putusan", "tidak", "alasan", "Data belum dapat dipastikan.")));
        selesaikan("kepala-bidang", isian("parafKabid", true));
        selesaikan(
                "operator-website",
                isian(
                        "kategori",
                        "berita",
                        "kanalTujuan",
                        List.of("facebook"),
                        "pemeriksaan",
                        Checklist.PASSED,
                        "siapTayang",
                        true),
                layar -> layar.teksKanal("facebook", "Kegiatan Pemprov pekan ini"));
        selesaikan(
                "operator-website",
                isian("hasilKanal", "tayang", "urlKanal", "https://www.facebook.com/pemprov/posts/2"));
        selesaikan("kepala-seksi", isian("lokasiArsip", "Lemari 2, laci 3", "arsipLengkap", true));

        assertThat(tayang("Kegiatan Pemprov pekan ini"))
                .contains("Jalan provinsi sepanjang dua belas kilometer")
                .doesNotContain("Posyandu");
    }

    @Test
    void update_website_pemda_dari_agenda_sampai_halaman_publik() {
        mulai(
                "update-website-pemda",
                "kabag-kominfo-humas",
                isian("judul", "Jadwal layanan Desember", "uraianAgenda", "Perbarui jadwal layanan kependudukan."));
        selesaikan(
                "kabag-kominfo-humas",
                isian(
                        "disposisi",
                        isian(
                                "instruksi", "Minta jadwal terbaru kepada Disdukcapil.",
                                "sifat", "segera",
                                "sumberData", "Disdukcapil")));
        dataMasuk();
        selesaikan(
                "kasubbag-komunikasi",
                isian(
                        "data", isian("asal", "Disdukcapil", "uraian", "Jadwal layanan kependudukan bulan Desember."),
                        "terverifikasi", "tidak",
                        "catatanKasubbag", "Belum diparaf Kepala Disdukcapil."));
        dataMasuk();
        selesaikan(
                "kasubbag-komunikasi",
                isian(
                        "data", isian("asal", "Disdukcapil", "uraian", "Jadwal layanan kependudukan bulan Desember."),
                        "terverifikasi", "ya",
                        "pejabatVerifikasi", "Kepala Disdukcapil",
                        "buktiVerifikasi", "Nota dinas 12/2026"));
        selesaikan(
                "staf-komunikasi",
                isian(
                        "naskah",
                        naskah("Jadwal layanan kependudukan bulan Desember"),
                        "kategori",
                        "layanan",
                        "pemeriksaan",
                        Checklist.PASSED));
        selesaikan("staf-komunikasi", isian("laporan", "Jadwal layanan telah tayang di website Pemda."));

        tayang("Jadwal layanan kependudukan bulan Desember");
    }

    @Test
    void permohonan_website_opd_dari_formulir_sampai_pemberitahuan() {
        mulai(
                "permohonan-website-opd",
                "opd",
                isian("judul", "Website Dinas Perpustakaan", "jenisPermohonan", "pembuatan"));
        selesaikan(
                "opd",
                isian(
                        "namaOpd",
                        "Dinas Perpustakaan dan Kearsipan",
                        "pj",
                        isian(
                                "nama", "Siti Aminah",
                                "telepon", "0254267053",
                                "email", "pj@perpus.example",
                                "jabatan", "Pranata Komputer"),
                        "subdomain",
                        "perpustakaan",
                        "kepalaOpd",
                        isian("nama", "Ahmad Fauzi", "nip", "197701192008011003"),
                        "komitmen",
                        true));
        selesaikan(
                "kepala-dinas",
                isian("disposisiKadis", isian("instruksi", "Mohon ditindaklanjuti.", "sifat", "segera")));
        selesaikan("kepala-bidang", isian("keputusanKabid", "teruskan"));
        selesaikan("kepala-seksi", isian("penugasan", "Siapkan hosting dan sub-domain."));
        selesaikan(
                "petugas-website",
                isian(
                        "urlSitus", "https://perpustakaan.bantenprov.go.id",
                        "urlAdmin", "https://perpustakaan.bantenprov.go.id/wp-admin",
                        "namaAkun", "pjperpus",
                        "siapDiserahkan", true));
        selesaikan("petugas-website", isian("laporanPetugas", "Website siap dan sudah diuji."));
        selesaikan("kepala-seksi", isian("laporanKasi", "Website siap diserahkan kepada OPD."));
        selesaikan(
                "kepala-bidang",
                isian(
                        "jawaban",
                        isian(
                                "isi",
                                        "Website perpustakaan.bantenprov.go.id telah siap digunakan dan dikelola akun pjperpus.",
                                "aturan", "Konten wajib diperbarui secara berkala.")));
        selesaikan("kepala-dinas", isian("keputusanKadis", "kirim"));

        assertThat(berakhirDi()).isEqualTo("Event_WebsiteDiserahkan");
    }

    @Test
    void konten_website_dan_medsos_dari_sumber_sampai_setiap_kanal() {
        mulai(
                "konten-website-medsos",
                "pembuat-konten",
                isian("judul", "Panen raya di Barito Kuala", "bagianAsal", "Bidang Informasi dan Komunikasi Publik"));
        selesaikan(
                "pembuat-konten",
                isian(
                        "jenisSumber",
                        List.of("gambar"),
                        "sumber",
                        isian("uraian", "Foto dan data panen raya lima kecamatan.")));
        selesaikan(
                "pembuat-konten",
                isian(
                        "formatDokumen",
                        FormFields.of("konten-website-medsos", "mengubah-dokumen")
                                .field("formatDokumen")
                                .values()
                                .get(0),
                        "dokumenValid",
                        true));
        selesaikan(
                "pembuat-konten",
                isian("naskah", naskah("Panen raya padi lokal di Barito Kuala"), "kanalTujuan", List.of("facebook")));
        selesaikan("editor", isian());
        selesaikan("redaktur", isian("keputusan", "setujui"));
        selesaikan(
                "web-administrator",
                isian("kategori", "kegiatan", "pemeriksaan", Checklist.PASSED, "siapTayang", true));
        selesaikan(
                "web-administrator",
                isian("hasilKanal", "tayang", "urlKanal", "https://www.facebook.com/diskominfobatola/posts/1"));
        selesaikan("web-administrator", isian("dokumenLengkap", true));

        tayang("Panen raya padi lokal di Barito Kuala");
    }

    @Test
    void ralat_dari_permintaan_sampai_catatan_di_halaman() {
        try (var berita = new ShownArticles(context)) {
            var halaman = berita.add(
                    "uji-perjalanan-ralat",
                    "Pasar rakyat dibuka kembali",
                    "berita",
                    "Pasar rakyat dibuka kembali dengan 500 kios.",
                    "",
                    Instant.parse("2026-11-20T01:00:00Z"));
            mulai(
                    "koreksi-tayangan",
                    "tim-website",
                    isian(
                            "tayangan", "pasar rakyat dibuka",
                            "jenisKoreksi", "ralat",
                            "uraian", "Jumlah kios keliru: yang benar 450 menurut pengelola."));
            selesaikan(
                    "tim-website",
                    isian(
                            "naskah",
                            isian(
                                    "isi", "Menurut pengelola, kios yang buka berjumlah 450. ",
                                    "ralat", "Semula tertulis 500 kios; yang benar 450 kios."),
                            "pemeriksaan",
                            Checklist.PASSED));
            selesaikan("kepala-bidang", isian("hasilPemeriksaan", "teruskan"));
            selesaikan("kepala-dinas", isian("keputusan", "setujui"));

            try (var layar = Layar.publik()) {
                assertThat(layar.buka(alamat() + halaman))
                        .contains("Semula tertulis 500 kios; yang benar 450 kios.", "kios yang buka berjumlah 450");
            }
            assertThat(berakhirDi()).isEqualTo("Event_KoreksiSelesai");
        }
    }

    @Test
    void peliputan_berita_sop_keenam_dari_agenda_sampai_halaman_publik() {
        mulai(
                "peliputan-berita",
                "kepala-seksi",
                isian(
                        "judul", "Peresmian pelabuhan rakyat",
                        "tanggalKegiatan", "20/11/2026",
                        "tempatKegiatan", "Nunukan",
                        "penyelenggara", "Dinas Perhubungan",
                        "jenisKegiatan", "upacara"));
        selesaikan(
                "kepala-seksi",
                isian("penugasan", isian("instruksi", "Wawancarai pengelola pelabuhan dan nelayan setempat.")));
        selesaikan(
                "peliput",
                isian(
                        "bukti", List.of("foto"),
                        "liputan",
                                isian(
                                        "uraian", "Peresmian dihadiri warga dan nelayan dari tiga desa.",
                                        "narasumber", "Kepala Dinas Perhubungan")));
        selesaikan("peliput", isian("naskah", naskah("Pelabuhan rakyat diresmikan")));
        selesaikan(
                "kepala-bidang",
                isian("keputusan", "perbaiki", "catatanKabid", "Sebutkan nama pelabuhannya pada judul."));
        selesaikan("peliput", isian("naskah", naskah("Pelabuhan rakyat Sei Nyamuk diresmikan")));
        selesaikan("kepala-bidang", isian("keputusan", "setujui"));
        selesaikan("operator-website", isian("kategori", "berita", "siapTayang", true));

        tayang("Pelabuhan rakyat Sei Nyamuk diresmikan");
        assertThat(berakhirDi()).isEqualTo("Event_BeritaTayang");
    }

    private void dataMasuk() {
        try (var layar = Layar.masuk(alamat(), "kasubbag-komunikasi", SANDI, "")) {
            layar.nyatakan("Data masuk dari unit sumber", "Jadwal layanan Desember");
        }
    }
}
