package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example of a sixth SOP: a model and its forms, no line of Java of its own. */
class PeliputanBeritaTest {

    private static final String SOP = "peliputan-berita";

    private static final Map<String, Object> NASKAH = Map.of(
            "judul", "Gubernur resmikan pelabuhan rakyat",
            "ringkasan", "Pelabuhan rakyat di Nunukan mulai melayani kapal antarpulau dan angkutan hasil laut.",
            "isi", "Nunukan – Pelabuhan rakyat diresmikan Gubernur.");

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = SopEngine.withFullCoverage();

    private final SopEngine engine = SopEngine.of(COVERAGE);

    @BeforeEach
    void pasang() {
        engine.deploy(SOP);
    }

    @Test
    void berita_yang_disetujui_bernomor_lalu_tayang_dan_terarsip() {
        var kasus = sampaiKabid();
        kasus.selesaikan("Activity_MemeriksaBerita", "keputusan", "setujui");
        kasus.menunggu("Activity_MenayangkanBerita").untuk("operator-website");
        assertThat(kasus.variabel("nomorAgenda")).isEqualTo(engine.nomorAgenda(kasus));
        assertThat(engine.judulTayang(kasus)).isEmpty();
        kasus.selesaikan("Activity_MenayangkanBerita", "kategori", "berita", "siapTayang", true);

        kasus.berakhirDi("Event_BeritaTayang");
        assertThat(engine.judulTayang(kasus)).containsExactly("Gubernur resmikan pelabuhan rakyat");
        assertThat(engine.arsip(kasus)).isEqualTo("Berita tayang");
        assertThat(kasus.variabel("nomorArsip")).isEqualTo(kasus.variabel("nomorAgenda"));
    }

    @Test
    void berita_yang_dikembalikan_ditulis_lagi_oleh_peliput() {
        var kasus = sampaiKabid();

        kasus.selesaikan(
                "Activity_MemeriksaBerita", "keputusan", "perbaiki", "catatanKabid", "Sebutkan kapasitas pelabuhan.");

        kasus.menunggu("Activity_MenulisBerita").untuk("peliput");
        assertThat(kasus.variabel("nomorAgenda")).isNull();
    }

    @Test
    void berita_yang_ditolak_tidak_bernomor_dan_tidak_tayang_tetapi_terarsip() {
        var kasus = sampaiKabid();

        kasus.selesaikan("Activity_MemeriksaBerita", "keputusan", "tolak", "catatanKabid", "Kegiatan belum resmi.");

        kasus.berakhirDi("Event_BeritaTidakTayang").tidakMelewati("Activity_MemberiNomor");
        assertThat(engine.judulTayang(kasus)).isEmpty();
        assertThat(engine.arsip(kasus)).isEqualTo("Berita tidak ditayangkan");
    }

    @Test
    void tenggat_yang_terlewati_tidak_memutus_langkah_mana_pun() {
        var kasus = mulai().terlambat("Activity_MenugaskanPeliput");
        tugaskan(kasus);
        kasus.terlambat("Activity_MeliputKegiatan");
        liput(kasus);
        kasus.terlambat("Activity_MenulisBerita");
        kasus.selesaikan("Activity_MenulisBerita", "naskah", NASKAH);
        kasus.terlambat("Activity_MemeriksaBerita");
        kasus.selesaikan("Activity_MemeriksaBerita", "keputusan", "setujui");
        kasus.terlambat("Activity_MenayangkanBerita");
        kasus.selesaikan("Activity_MenayangkanBerita", "kategori", "berita", "siapTayang", true);

        kasus.berakhirDi("Event_BeritaTayang");
    }

    private Kasus mulai() {
        return Kasus.mulai(
                engine.engine(),
                SOP,
                "judul",
                "Peresmian pelabuhan rakyat",
                "tanggalKegiatan",
                "2026-11-20",
                "tempatKegiatan",
                "Nunukan",
                "penyelenggara",
                "Dinas Perhubungan",
                "jenisKegiatan",
                "upacara");
    }

    private Kasus sampaiKabid() {
        var kasus = mulai();
        kasus.menunggu("Activity_MenugaskanPeliput").untuk("kepala-seksi");
        tugaskan(kasus);
        kasus.menunggu("Activity_MeliputKegiatan").untuk("peliput");
        liput(kasus);
        kasus.menunggu("Activity_MenulisBerita").untuk("peliput");
        kasus.selesaikan("Activity_MenulisBerita", "naskah", NASKAH);
        return kasus.menunggu("Activity_MemeriksaBerita").untuk("kepala-bidang");
    }

    private static void tugaskan(Kasus kasus) {
        kasus.selesaikan(
                "Activity_MenugaskanPeliput", "penugasan", Map.of("instruksi", "Wawancarai pengelola pelabuhan."));
    }

    private static void liput(Kasus kasus) {
        kasus.selesaikan(
                "Activity_MeliputKegiatan",
                "bukti",
                List.of("foto"),
                "liputan",
                Map.of("uraian", "Peresmian dihadiri warga.", "narasumber", "Kepala Dinas Perhubungan"));
    }
}
