package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.kanal.Outcome;
import id.tayang.publishing.ShownArticles;
import id.tayang.support.Checklist;
import id.tayang.support.ScriptedChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class KoreksiTayanganTest {

    private static final String SOP = "koreksi-tayangan";
    private static final String CATATAN = "Semula tertulis 10 OPD, yang benar 12 OPD.";

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = SopEngine.withFullCoverage();

    private static int nomor;

    private final SopEngine engine = SopEngine.of(COVERAGE);
    private final String judul = "Rapat koordinasi SPBE nomor " + ++nomor;
    private final String berita = "berita-" + nomor;

    private String alamat;

    @BeforeEach
    void tayangkan() {
        engine.deploy(SOP);
        alamat = new ShownArticles(SystemSteps.context())
                .add(berita, judul, "kegiatan", "Dihadiri sepuluh OPD.", "", Instant.parse("2026-11-20T01:00:00Z"));
    }

    @Test
    void ralat_yang_disetujui_tayang_sebagai_revisi_baru_dan_terarsip() {
        var kasus = diperiksa("ralat");
        kasus.menunggu("Activity_MemutuskanKoreksi").untuk("kepala-dinas");
        kasus.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");

        kasus.berakhirDi("Event_KoreksiSelesai").melewati("Activity_MeralatTayangan");
        assertThat(isiTayang()).contains("dua belas");
        assertThat(engine.arsip(kasus)).isEqualTo("Koreksi dilaksanakan");
        assertThat(revisi()).isEqualTo(2);
    }

    @Test
    void hak_jawab_tayang_sebagai_berita_sendiri_yang_menunjuk_berita_yang_dijawab() {
        var kasus = mulai("hak-jawab", "pihak", "Yayasan Contoh");
        kasus.menunggu("Activity_MenyusunKoreksi").untuk("tim-website");
        assertThat(kasus.variabel("naskah")).isNull();
        susun(kasus, naskah("Tanggapan " + judul, "Kami keberatan."));
        kasus.selesaikan("Activity_MemeriksaKoreksi", "hasilPemeriksaan", "teruskan");
        kasus.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");

        kasus.berakhirDi("Event_KoreksiSelesai").melewati("Activity_MenerbitkanJawaban");
        assertThat(engine.judulTayang(kasus)).containsExactly("Tanggapan " + judul);
        assertThat(jdbc("select menanggapi from artikel where kasus = ?", kasus.id()))
                .isEqualTo(berita);
    }

    @Test
    void penarikan_biasa_diperiksa_lalu_diputuskan_tanpa_naskah() {
        var kasus = mulai("tarik", "golonganAlasan", "keliru", "jalur", "biasa");
        kasus.menunggu("Activity_MemeriksaKoreksi").untuk("kepala-bidang").tidakMelewati("Activity_MenyusunKoreksi");
        kasus.selesaikan("Activity_MemeriksaKoreksi", "hasilPemeriksaan", "teruskan");
        kasus.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");

        kasus.berakhirDi("Event_KoreksiSelesai").melewati("Activity_MenarikTayangan");
        assertThat(status()).isEqualTo("ditarik");
        assertThat(jdbc("select alasan_tarik from artikel where kasus = ?", berita))
                .isEqualTo("keliru");
    }

    @Test
    void penarikan_mendesak_diputuskan_kepala_bidang_seketika() {
        var kasus = mulai("tarik", "golonganAlasan", "data-pribadi", "jalur", "kepala-bidang");
        kasus.menunggu("Activity_MemutuskanPenarikan").untuk("kepala-bidang");
        kasus.terlambat("Activity_MemutuskanPenarikan");
        kasus.selesaikan("Activity_MemutuskanPenarikan", "keputusanMendesak", "tarik");

        kasus.berakhirDi("Event_KoreksiSelesai").tidakMelewati("Activity_MemutuskanKoreksi");
        assertThat(status()).isEqualTo("ditarik");
    }

    @Test
    void penarikan_mendesak_yang_meragukan_diteruskan_kepada_kepala_dinas() {
        var kasus = mulai("tarik", "golonganAlasan", "data-pribadi", "jalur", "kepala-bidang");
        kasus.selesaikan("Activity_MemutuskanPenarikan", "keputusanMendesak", "teruskan");

        kasus.menunggu("Activity_MemutuskanKoreksi").untuk("kepala-dinas");
    }

    @Test
    void penarikan_mendesak_diputuskan_kepala_dinas_seketika() {
        var kasus = mulai("tarik", "golonganAlasan", "data-pribadi", "jalur", "kepala-dinas");
        kasus.menunggu("Activity_MemutuskanKoreksi").untuk("kepala-dinas");
        kasus.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");

        kasus.berakhirDi("Event_KoreksiSelesai").tidakMelewati("Activity_MemeriksaKoreksi");
        assertThat(status()).isEqualTo("ditarik");
    }

    @Test
    void kepala_bidang_dan_kepala_dinas_mengembalikan_naskah() {
        var kasus = disusun("ralat");
        kasus.selesaikan(
                "Activity_MemeriksaKoreksi", "hasilPemeriksaan", "perbaiki", "catatanKepalaBidang", "Kurang jelas.");
        kasus.menunggu("Activity_MenyusunKoreksi");
        susun(kasus, ralat("Dihadiri dua belas OPD."));
        kasus.selesaikan("Activity_MemeriksaKoreksi", "hasilPemeriksaan", "teruskan");
        kasus.selesaikan(
                "Activity_MemutuskanKoreksi", "keputusan", "perbaiki", "catatanKepalaDinas", "Sebut sumbernya.");

        kasus.menunggu("Activity_MenyusunKoreksi").untuk("tim-website");
        assertThat(kasus.variabel("naskah").toString()).contains("dua belas");
    }

    @Test
    void koreksi_yang_ditolak_tidak_mengubah_berita_tetapi_terarsip() {
        var kasus = diperiksa("ralat");
        kasus.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "tolak", "catatanKepalaDinas", "Sudah benar.");

        kasus.berakhirDi("Event_KoreksiDitolak");
        assertThat(isiTayang()).contains("sepuluh");
        assertThat(engine.arsip(kasus)).isEqualTo("Koreksi ditolak");
    }

    @Test
    void ralat_atas_berita_yang_sudah_diralat_orang_lain_kembali_kepada_penyusun() {
        var kedua = diperiksa("ralat");
        diperiksa("ralat").selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");
        kedua.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");

        kedua.menunggu("Activity_MenyusunKoreksi").melewati("Event_BeritaBerubah");
        assertThat(kedua.variabel("pesanKoreksi")).asString().contains("sudah diralat lebih dahulu");
        assertThat(kedua.variabel("naskahTayang").toString()).contains("dua belas");
        susun(kedua, ralat("Dihadiri tiga belas OPD."));
        kedua.selesaikan("Activity_MemeriksaKoreksi", "hasilPemeriksaan", "teruskan");
        kedua.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");
        kedua.berakhirDi("Event_KoreksiSelesai");
        assertThat(revisi()).isEqualTo(3);
    }

    @Test
    void berita_yang_sudah_ditarik_tidak_dikoreksi_lagi() {
        var ralat = diperiksa("ralat");
        var tarik = mulai("tarik", "golonganAlasan", "keliru", "jalur", "kepala-bidang");
        tarik.selesaikan("Activity_MemutuskanPenarikan", "keputusanMendesak", "tarik");
        ralat.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");

        ralat.berakhirDi("Event_KoreksiBatal");
        assertThat(engine.arsip(ralat)).isEqualTo("Berita sudah ditarik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dikecualikan", "dataPribadi", "izinFoto"})
    void yang_diragukan_dipertimbangkan_ppid_sebelum_pimpinan_memutuskan(String butir) {
        var kasus = diragukan(butir);
        kasus.menunggu("Activity_MempertimbangkanInformasi").untuk("ppid");

        kasus.selesaikan("Activity_MempertimbangkanInformasi", "keputusanPpid", "boleh");
        kasus.menunggu("Activity_MemeriksaKoreksi").untuk("kepala-bidang");
        kasus.selesaikan("Activity_MemeriksaKoreksi", "hasilPemeriksaan", "teruskan");
        kasus.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");

        kasus.berakhirDi("Event_KoreksiSelesai");
    }

    @Test
    void yang_tidak_boleh_tayang_kembali_kepada_penyusun_dan_diperiksa_dari_awal() {
        var kasus = diragukan("dataPribadi");
        kasus.selesaikan(
                "Activity_MempertimbangkanInformasi",
                "keputusanPpid",
                "perbaiki",
                "catatanPpid",
                "Hapus nama pelapor.");

        kasus.menunggu("Activity_MenyusunKoreksi").untuk("tim-website").tidakMelewati("Activity_MemeriksaKoreksi");
        assertThat(kasus.variabel("catatanPpid")).isEqualTo("Hapus nama pelapor.");
        assertThat(kasus.isian("Activity_MenyusunKoreksi", "naskah").toString()).contains("dua belas");
        assertThat(kasus.isian("Activity_MenyusunKoreksi", "pemeriksaan")).isNull();
        susun(kasus, ralat("Dihadiri dua belas OPD."));
        kasus.menunggu("Activity_MemeriksaKoreksi");
    }

    @Test
    void naskah_yang_dikembalikan_pimpinan_diperiksa_dari_awal() {
        var kasus = disusun("ralat");
        kasus.selesaikan(
                "Activity_MemeriksaKoreksi", "hasilPemeriksaan", "perbaiki", "catatanKepalaBidang", "Kurang jelas.");

        assertThat(kasus.isian("Activity_MenyusunKoreksi", "pemeriksaan")).isNull();
    }

    @Test
    void penarikan_yang_dikembalikan_tidak_memerlukan_pemeriksaan_naskah() {
        var kasus = mulai("tarik", "golonganAlasan", "keliru", "jalur", "biasa");
        kasus.selesaikan(
                "Activity_MemeriksaKoreksi", "hasilPemeriksaan", "perbaiki", "catatanKepalaBidang", "Kurang jelas.");
        kasus.selesaikan("Activity_MenyusunKoreksi", "uraian", "Angka pada seluruh tabelnya keliru.");

        kasus.menunggu("Activity_MemeriksaKoreksi").tidakMelewati("Activity_MempertimbangkanInformasi");
    }

    @Test
    void tenggat_yang_terlewati_tidak_memutus_langkah_mana_pun() {
        var kasus = mulai("ralat").terlambat("Activity_MenyusunKoreksi");
        susun(kasus, ralat("Dihadiri dua belas OPD."));
        kasus.terlambat("Activity_MemeriksaKoreksi");
        kasus.selesaikan("Activity_MemeriksaKoreksi", "hasilPemeriksaan", "teruskan");
        kasus.terlambat("Activity_MemutuskanKoreksi");
        kasus.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");

        kasus.berakhirDi("Event_KoreksiSelesai");
    }

    @Test
    void setiap_kanal_diralat_sendiri_sendiri() {
        tayangDi("telegram", "k-1", "https://kanal.example/1");
        tayangDi("facebook", null, "https://facebook.com/diskominfo/1");
        telegram(
                new Outcome.Throttled(Duration.ofMinutes(5), "Terlalu sering."),
                new Outcome.Sent("k-1", "https://kanal.example/1"));
        var kasus = diperiksa("ralat");
        kasus.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");

        kasus.menunggu("Activity_MengoreksiKanal").untuk("tim-website");
        assertThat(status("telegram", 2)).isEqualTo("tunda");
        kasus.selesaikan(
                "Activity_MengoreksiKanal", "hasilKanal", "selesai", "urlKanal", "https://facebook.com/diskominfo/2");
        assertThat(status("facebook", 2)).isEqualTo("tayang");
        kasus.waktuTiba("Event_MenungguGiliranKanal");

        kasus.berakhirDi("Event_KoreksiSelesai").melewati("Event_KanalDikoreksi");
        assertThat(status("telegram", 2)).isEqualTo("tayang");
    }

    @Test
    void setiap_kanal_ditarik_sendiri_sendiri() {
        tayangDi("telegram", "k-1", "https://kanal.example/1");
        tayangDi("facebook", null, "https://facebook.com/diskominfo/1");
        tayangDi("situs", null, alamat);
        tayangDi("instagram", null, "https://instagram.com/diskominfo/1");
        telegram(new Outcome.Sent("k-1", null));
        var kasus = mulai("tarik", "golonganAlasan", "data-pribadi", "jalur", "kepala-bidang");
        kasus.selesaikan("Activity_MemutuskanPenarikan", "keputusanMendesak", "tarik");

        kasus.menunggu("Activity_MengoreksiKanal", "Activity_MengoreksiKanal").melewati("Activity_MenarikKanal");
        assertThat(status("telegram", 1)).isEqualTo("ditarik");
        assertThat(status("situs", 1)).isEqualTo("ditarik");
        kasus.selesaikan("Activity_MengoreksiKanal", "hasilKanal", "selesai");
        kasus.selesaikan("Activity_MengoreksiKanal", "hasilKanal", "gagal", "alasanKanal", "Akun terkunci.");

        kasus.berakhirDi("Event_KoreksiSelesai");
        assertThat(java.util.List.of(status("facebook", 1), status("instagram", 1)))
                .containsExactlyInAnyOrder("ditarik", "tayang");
    }

    @Test
    void kiriman_yang_ternyata_belum_diralat_dikirim_ulang() {
        tayangDi("telegram", "k-1", "https://kanal.example/1");
        telegram(new Outcome.Unknown("Jawaban hilang."), new Outcome.Sent("k-1", "https://kanal.example/1"));
        var kasus = diperiksa("ralat");
        kasus.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");
        kasus.menunggu("Activity_MengoreksiKanal").untuk("tim-website");
        assertThat(status("telegram", 2)).isEqualTo("periksa");
        assertThat(kasus.isian("Activity_MengoreksiKanal", "keadaanKanal")).isEqualTo("periksa");
        assertThat(kasus.isian("Activity_MengoreksiKanal", "kendalaKanal")).isEqualTo("Jawaban hilang.");
        assertThat(kasus.isian("Activity_MengoreksiKanal", "hasilKanal")).isNull();

        kasus.selesaikan("Activity_MengoreksiKanal", "hasilKanal", "ulang");

        kasus.berakhirDi("Event_KoreksiSelesai").melewati("Event_KanalDikoreksi");
        assertThat(status("telegram", 2)).isEqualTo("tayang");
    }

    @Test
    void kiriman_yang_ternyata_belum_ditarik_ditarik_ulang() {
        tayangDi("telegram", "k-1", "https://kanal.example/1");
        telegram(new Outcome.Unknown("Jawaban hilang."), new Outcome.Sent("k-1", null));
        var kasus = mulai("tarik", "golonganAlasan", "data-pribadi", "jalur", "kepala-bidang");
        kasus.selesaikan("Activity_MemutuskanPenarikan", "keputusanMendesak", "tarik");
        kasus.menunggu("Activity_MengoreksiKanal");

        kasus.selesaikan("Activity_MengoreksiKanal", "hasilKanal", "ulang");

        kasus.berakhirDi("Event_KoreksiSelesai");
        assertThat(status("telegram", 1)).isEqualTo("ditarik");
    }

    @Test
    void hak_jawab_dikirim_ke_kanal_berita_yang_dijawab() {
        tayangDi("telegram", "k-1", "https://kanal.example/1");
        telegram(new Outcome.Sent("k-2", "https://kanal.example/2"));
        var kasus = mulai("hak-jawab", "pihak", "Yayasan Contoh");
        susun(kasus, naskah("Tanggapan " + judul, "Kami keberatan."));
        kasus.selesaikan("Activity_MemeriksaKoreksi", "hasilPemeriksaan", "teruskan");
        kasus.selesaikan("Activity_MemutuskanKoreksi", "keputusan", "setujui");

        kasus.berakhirDi("Event_KoreksiSelesai");
        assertThat(engine.hasilKanal(kasus)).containsEntry("telegram", "tayang");
    }

    private Kasus mulai(String jenis, String... lain) {
        var isian = new LinkedHashMap<String, Object>();
        isian.put("tayangan", alamat);
        isian.put("jenisKoreksi", jenis);
        isian.put("uraian", "Jumlah OPD pada paragraf pertama keliru.");
        for (int i = 0; i < lain.length; i += 2) {
            isian.put(lain[i], lain[i + 1]);
        }
        return Kasus.mulai(
                engine.engine(),
                SOP,
                isian.entrySet().stream()
                        .flatMap(satu -> java.util.stream.Stream.of(satu.getKey(), satu.getValue()))
                        .toArray());
    }

    private Kasus disusun(String jenis) {
        var kasus = mulai(jenis);
        kasus.menunggu("Activity_MenyusunKoreksi").untuk("tim-website");
        assertThat(kasus.variabel("naskah").toString()).contains("sepuluh");
        assertThat(kasus.variabel("judul")).isEqualTo(judul);
        return susun(kasus, ralat("Dihadiri dua belas OPD."));
    }

    private static Kasus susun(Kasus kasus, Map<String, Object> naskah) {
        return kasus.selesaikan("Activity_MenyusunKoreksi", "naskah", naskah, "pemeriksaan", Checklist.PASSED);
    }

    private Kasus diragukan(String butir) {
        return mulai("ralat")
                .selesaikan(
                        "Activity_MenyusunKoreksi",
                        "naskah",
                        ralat("Dihadiri dua belas OPD."),
                        "pemeriksaan",
                        Checklist.doubt(butir, "Nama pelapor disebut."));
    }

    private Kasus diperiksa(String jenis) {
        var kasus = disusun(jenis);
        kasus.menunggu("Activity_MemeriksaKoreksi").untuk("kepala-bidang");
        return kasus.selesaikan("Activity_MemeriksaKoreksi", "hasilPemeriksaan", "teruskan");
    }

    private static Map<String, Object> naskah(String judul, String isi) {
        return new LinkedHashMap<>(Map.of("judul", judul, "ringkasan", "Ringkasan", "isi", isi));
    }

    private Map<String, Object> ralat(String isi) {
        var naskah = naskah(judul, isi);
        naskah.put("ralat", CATATAN);
        naskah.put("gambar", "");
        return naskah;
    }

    private String isiTayang() {
        return jdbc("select isi from artikel where status = 'tayang' and kasus = ?", berita);
    }

    private String status() {
        return jdbc("select status from artikel where kasus = ?", berita);
    }

    private static void telegram(Outcome... jawaban) {
        SystemSteps.bean(ScriptedChannel.class).forget().answers(jawaban);
    }

    /** The item of this test stands on that channel. */
    private void tayangDi(String kanal, String id, String url) {
        JdbcClient.create(SystemSteps.dataSource())
                .sql("""
                        insert into tayangan (kasus, revisi, kanal, sidik, status, id_kanal, url, dimulai_pada, dicatat_pada)
                        values (?, 1, ?, '', 'tayang', ?, ?, current_timestamp, current_timestamp)""")
                .params(berita, kanal, id, url)
                .update();
    }

    private String status(String kanal, int revisi) {
        return JdbcClient.create(SystemSteps.dataSource())
                .sql("select status from tayangan where kasus = ? and kanal = ? and revisi = ?")
                .params(berita, kanal, revisi)
                .query(String.class)
                .single();
    }

    private int revisi() {
        return Integer.parseInt(jdbc("select count(*) from artikel_revisi where kasus = ?", berita));
    }

    private static String jdbc(String sql, String kasus) {
        return JdbcClient.create(SystemSteps.dataSource())
                .sql(sql)
                .param(kasus)
                .query(String.class)
                .single();
    }
}
