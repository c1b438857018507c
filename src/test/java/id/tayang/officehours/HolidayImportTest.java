package id.tayang.officehours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tayang.officehours.HolidayImport.Fate;
import id.tayang.officehours.HolidayImport.Row;
import id.tayang.support.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayImportTest {

    private static final String HEADER = "date,name,kind,source\n";

    private final Node node = new Node(TestDatabase.H2.migrated());

    @Test
    void tells_new_known_and_refused_rows_apart() {
        node.apply("Awal", Node.text("cuti-bersama", "2028-01-03", "", ""));

        var rows = read(HEADER
                + "2028-01-01,Tahun Baru 2028,libur,SKB 2028\n"
                + "2027-12-25,Kelahiran Yesus Kristus,libur,SKB\n"
                + "2028-01-03,Cuti,cuti-bersama,SKB 2028\n"
                + "2028-01-03,Cuti,libur,SKB 2028\n"
                + "2028-02-30,Imlek,libur,SKB 2028\n"
                + "17/08/2028,Proklamasi,libur,SKB 2028\n"
                + "2028-08-17,Proklamasi,Libur,SKB 2028\n"
                + "2028-08-17,,libur,SKB 2028\n"
                + "2028-08-17,Proklamasi,libur,\n"
                + "2028-08-17,Proklamasi\n"
                + "2028-01-01,Tahun Baru 2028,libur,SKB 2028\n"
                + "2028-03-01," + "a".repeat(201) + ",libur,SKB 2028\n"
                + "2028-12-25,Natal,libur,SKB 2028\n");

        assertThat(rows)
                .extracting(Row::baris, Row::nasib, Row::keterangan)
                .containsExactly(
                        tuple(2L, Fate.baru, ""),
                        tuple(3L, Fate.dikenal, "Sudah tercatat sebagai libur \"Kelahiran Yesus Kristus\"."),
                        tuple(4L, Fate.dikenal, "Sudah tercatat sebagai cuti bersama \"Uji\"."),
                        tuple(
                                5L,
                                Fate.ditolak,
                                "Baris 5: tanggal 2028-01-03 sudah tertulis sebagai cuti-bersama \"Cuti\"."),
                        tuple(
                                6L,
                                Fate.ditolak,
                                "Baris 6: tanggal \"2028-02-30\" tidak sah, tulis tahun-bulan-hari seperti 2026-08-17."),
                        tuple(
                                7L,
                                Fate.ditolak,
                                "Baris 7: tanggal \"17/08/2028\" tidak sah, tulis tahun-bulan-hari seperti 2026-08-17."),
                        tuple(
                                8L,
                                Fate.ditolak,
                                "Baris 8: jenis \"Libur\" tidak dikenal, tulis libur atau cuti-bersama."),
                        tuple(9L, Fate.ditolak, "Baris 9: kolom nama kosong."),
                        tuple(10L, Fate.ditolak, "Baris 10: kolom sumber (nomor keputusan) kosong."),
                        tuple(
                                11L,
                                Fate.ditolak,
                                "Baris 11: harus ada 4 kolom, terbaca 2 (isi yang memuat pemisah ditulis dalam kutip)."),
                        tuple(
                                12L,
                                Fate.ditolak,
                                "Baris 12: tanggal 2028-01-01 sudah tertulis sebagai libur \"Tahun Baru 2028\"."),
                        tuple(13L, Fate.ditolak, "Baris 13: nama paling panjang 200 huruf."),
                        tuple(14L, Fate.baru, ""));
    }

    @Test
    void the_good_rows_can_be_taken_as_they_are() {
        var good = read(HEADER + "2028-01-01,Tahun Baru 2028,libur,\"SKB 1/2027, 2/2027\"\nsalah\n").stream()
                .filter(row -> row.nasib() == Fate.baru)
                .map(Row::perubahan)
                .toArray(ChangeText[]::new);

        node.apply("SKB 2028", good);

        assertThat(node.newest().words())
                .isEqualTo("Libur nasional Sabtu, 1 Januari 2028: Tahun Baru 2028 (SKB 1/2027, 2/2027)");
        assertThat(node.calendar().years()).contains(Year.of(2028));
        assertThat(read(HEADER + "2028-01-01,Tahun Baru 2028,libur,SKB\n"))
                .extracting(Row::nasib)
                .containsExactly(Fate.dikenal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFdate,name,kind,source\r\n2028-01-01,Tahun Baru,libur,SKB\r\n",
                "date;name;kind;source\n" + "2028-01-01;Tahun Baru;libur;SKB 1, 2\n"
            })
    void files_of_excel_are_taken(String text) {
        assertThat(read(text)).extracting(Row::nasib).containsExactly(Fate.baru);
    }

    @Test
    void under_other_headings_nothing_is_taken() {
        assertThat(read("tanggal,nama,jenis,sumber\n2028-01-01,Tahun Baru,libur,SKB\n2028-12-25,Natal,libur,SKB\n"))
                .extracting(Row::nasib, Row::keterangan)
                .containsExactly(tuple(
                        Fate.ditolak,
                        "Baris 1: judul kolom harus \"date,name,kind,source\" dengan pemisah koma atau titik koma."));
    }

    @Test
    void files_that_are_none_are_refused() {
        assertThat(read("")).extracting(Row::keterangan).containsExactly("Berkas hari libur kosong.");
        assertThat(node.files.read(
                        Base64.getEncoder().encodeToString("Isl\u00e2m".getBytes(StandardCharsets.ISO_8859_1))))
                .extracting(Row::keterangan)
                .containsExactly("Berkas bukan teks UTF-8: simpan ulang sebagai \"CSV UTF-8\".");
        assertThatThrownBy(() -> node.files.read("?")).hasMessageStartingWith("Isi berkas tidak terbaca");
        assertThatThrownBy(() -> read("a".repeat(256 * 1024 + 3)))
                .hasMessage("Berkas terlalu besar: paling banyak 256 KB.");
    }

    private List<Row> read(String text) {
        return node.files.read(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }
}
