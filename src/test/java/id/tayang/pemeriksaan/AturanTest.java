package id.tayang.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.berkas.CaseFile;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pointed out in a text, and what is not. */
class AturanTest {

    private static final String RINGKASAN =
            "Rapat koordinasi SPBE membahas arsitektur dan peta rencana tahun depan bersama OPD.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NIK 3604011203800001 atas nama        | 3604011203800001      | NIK
            nik: 3604015203800001.                | 3604015203800001      | NIK
            NIK 3604 0112 0380 0001               | 3604 0112 0380 0001   | NIK
            NIK 36.04.01.120380.0001              | 36.04.01.120380.0001  | NIK
            NIK 360401-120380-0001                | 360401-120380-0001    | NIK
            NIP 197701192008011003                | 197701192008011003    | NIP
            NIP. 19770119 200801 1 003            | 19770119 200801 1 003 | NIP
            PPPK 199009132025212014               | 199009132025212014    | NIP
            hubungi 081234567890                  | 081234567890          | telepon
            WA 0812-3456-7890.                    | 0812-3456-7890        | telepon
            WA 0812 3456 7890                     | 0812 3456 7890        | telepon
            WA +62 812 3456 7890                  | +62 812 3456 7890     | telepon
            telp (021) 5551234                    | (021) 5551234         | telepon
            telepon (0254) 267053                 | (0254) 267053         | telepon
            surel siti.aminah@gmail.com           | siti.aminah@gmail.com | e-mail
            siti.aminah@dinkes.bantenprov.go.id   | siti.aminah@dinkes.bantenprov.go.id | e-mail
            rekening BRI 0123-01-012345-50-6      | rekening BRI 0123-01-012345-50-6 | rekening
            Bank Banten 0991234567 a.n. panitia   | Bank Banten 0991234567 | rekening
            anak berusia 12 tahun                 | anak berusia 12 tahun | anak
            korban, seorang perempuan berumur 15 tahun, | korban, seorang perempuan berumur 15 tahun | anak
            siswi kelas 5 SD                      | siswi kelas 5 SD      | anak
            siswa kelas VIII SMP Negeri 1         | siswa kelas VIII SMP  | anak
            korban di bawah umur                  | korban di bawah umur  | anak
            NA (14), warga Serang                 | NA (14)               | anak
            A.B. (16) diantar                     | A.B. (16)             | anak
            Siti Aminah (12 tahun) menjadi juara  | Siti Aminah (12 tahun) | anak
            Dimas, 9 tahun, menangis              | Dimas, 9 tahun,       | anak
            Dokumen ini bersifat rahasia          | bersifat rahasia      | PPID
            """)
    void pointedOut(String words, String quoted, String about) {
        var found = Aturan.inWords(new Bagian("Isi", words));

        assertThat(found).singleElement().satisfies(temuan -> {
            assertThat(temuan.kutipan()).isEqualTo(quoted);
            assertThat(temuan.keterangan()).containsIgnoringCase(about);
            assertThat(temuan.letak()).isEqualTo("Isi");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Surat nomor 555/0812345678-DKISP/2026",
                "Nomor 0812/3456/7890/2026",
                "Peraturan Gubernur Nomor 19 Tahun 2021",
                "Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik Pasal 17 ayat (3)",
                "UU (14) dan PP (12)",
                "tanggal 20-11-2026 pukul 08.00-10.00 WIB",
                "2026-11-20 08:00",
                "tahun anggaran 2025-2026",
                "BNI selama 2023-2026",
                "Rp1.234.567.890.123",
                "Rp 12.500.000.000,00",
                "Rp 0,81 miliar",
                "sebanyak 1.234.567 jiwa",
                "koordinat -6.120000, 106.150276123456",
                "-6.1200001234567890",
                "kode rekening belanja 5.1.02.01.01.0024",
                "kode kegiatan 1.02.03.2.01.0012.0001",
                "5.02.01.1.01.0001.5.1.02.02",
                "ID paket 9900112233445566",
                "kode 3604011399800001",
                "DPA/A.1/2.16.2.20.2.21.01.0000/001/2026",
                "anak usia 5 sampai 12 tahun",
                "imunisasi bagi anak di bawah usia 5 tahun",
                "peserta remaja minimal berusia 17 tahun",
                "anak berusia 12 tahun ke atas",
                "pemuda berusia 21 tahun",
                "Budi Santoso (45) membuka acara",
                "sekolah dasar (SD), 12 kecamatan, hadir",
                "melayani 12 tahun, kata Budi",
                "Tim A, B, dan C",
                "ppid@bantenprov.go.id atau info@diskominfo.bantenprov.go.id",
                "Rapat dihadiri seluruh OPD.",
                "ISBN 978-602-1234-56-7",
                "versi 10.0.19045.3803"
            })
    void leftAlone(String words) {
        assertThat(Aturan.inWords(new Bagian("Isi", words))).isEmpty();
    }

    @Test
    void theParagraphIsNamed() {
        var teks = new Teks(
                "Rapat SPBE",
                RINGKASAN,
                "<p>Rapat dibuka.</p><h2>Peserta</h2><p>Hubungi <strong>0812</strong>34567890.</p>",
                "");

        assertThat(Aturan.find(teks, List.of()))
                .extracting(Temuan::letak, Temuan::kutipan)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Isi, paragraf 3", "081234567890"));
    }

    @Test
    void theWordsForAChannelGoOutTooAndAddressesOfLinksSayNothing() {
        var teks = new Teks(
                "Rapat SPBE",
                RINGKASAN,
                "<p>Baca <a href=\"https://bantenprov.go.id/3604011203800001\">peta rencana</a>.</p>",
                "{\"telegram\":\"Tanya 081234567890\"}");

        assertThat(Aturan.find(teks, List.of())).extracting(Temuan::letak).containsExactly("Teks untuk telegram");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0   | Ringkasan belum diisi.
            49  | Ringkasan 49 huruf.
            50  | -
            160 | -
            161 | Ringkasan 161 huruf.
            """)
    void theSummaryFitsWhereItIsShown(int length, String said) {
        var found = Aturan.find(new Teks("Rapat SPBE", "a".repeat(length), "Rapat dibuka.", ""), List.of());

        if (said == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .singleElement()
                    .extracting(Temuan::keterangan)
                    .asString()
                    .startsWith(said);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <h2>Peserta</h2><h3>OPD</h3><h2>Hasil</h2>          | -
            <h2>Peserta</h2><h4>OPD</h4>                        | Tingkat judul bagian terlompati
            <h3>Peserta</h3>                                    | Tingkat judul bagian terlompati
            <p><a href="https://a.id">klik di sini</a></p>      | Kata tautan tidak menyebut tujuannya
            <p><a href="https://a.id">Selengkapnya.</a></p>     | Kata tautan tidak menyebut tujuannya
            <p><a href="https://a.id"></a></p>                  | Tautan tanpa kata
            <p><a href="https://a.id">jadwal layanan</a></p>    | -
            """)
    void whoSkimsOrListensFindsHisWay(String isi, String said) {
        var found = Aturan.find(new Teks("Rapat SPBE", RINGKASAN, isi, ""), List.of());

        if (said == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .singleElement()
                    .extracting(Temuan::keterangan)
                    .asString()
                    .startsWith(said);
        }
    }

    @Test
    void aLongTitleIsPointedOut() {
        assertThat(Aturan.find(new Teks("a".repeat(101), RINGKASAN, "Rapat dibuka.", ""), List.of()))
                .singleElement()
                .extracting(Temuan::letak)
                .isEqualTo("Judul");
    }

    @Test
    void picturesWithoutWordsArePointedOutAndOtherFilesAreNot() {
        var found = Aturan.find(
                new Teks("Rapat SPBE", RINGKASAN, "Rapat dibuka.", ""),
                List.of(
                        file("a.jpg", "image/jpeg", null, null),
                        file("b.jpg", "image/jpeg", "Rapat di aula", "Humas"),
                        file("c.pdf", "application/pdf", null, null)));

        assertThat(found)
                .extracting(Temuan::butir, Temuan::kutipan)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("teksAlternatif", "a.jpg"),
                        org.assertj.core.groups.Tuple.tuple("izinFoto", "a.jpg"));
    }

    private static CaseFile file(String name, String type, String alt, String credit) {
        return new CaseFile("1", "k", "hash", name, type, 1, alt, credit, null, "siti", Instant.EPOCH);
    }
}
