package id.tayang.officehours;

import static id.tayang.calendar.HolidayKind.CUTI_BERSAMA;
import static id.tayang.calendar.HolidayKind.LIBUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tayang.calendar.Finding;
import id.tayang.calendar.Holiday;
import id.tayang.calendar.HolidayKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayFileTest {

    private static final String HEADER = "date,name,kind,source\n";

    @Test
    void a_row_names_a_day_and_its_decree() throws IOException {
        var file = read(HEADER + "2026-02-16,Cuti Bersama Imlek,cuti-bersama,\"SKB 1497/2025, 2/2025, 5/2025\"\n");

        assertThat(file.findings()).isEmpty();
        assertThat(file.holidays())
                .containsExactly(new Holiday(
                        LocalDate.of(2026, 2, 16),
                        "Cuti Bersama Imlek",
                        CUTI_BERSAMA,
                        "SKB 1497/2025, 2/2025, 5/2025"));
    }

    @ParameterizedTest
    @CsvSource({"2024, 19, 10", "2025, 17, 11", "2026, 17, 8", "2027, 18, 8"})
    void the_national_list_is_complete(int year, long libur, long cutiBersama) throws IOException {
        try (var csv = HolidayFile.class.getResourceAsStream("/calendar/hari-libur.csv")) {
            var file = HolidayFile.read(csv);

            assertThat(file.findings()).isEmpty();
            assertThat(count(file, year, LIBUR)).isEqualTo(libur);
            assertThat(count(file, year, CUTI_BERSAMA)).isEqualTo(cutiBersama);
        }
    }

    @Test
    void bad_rows_are_refused_one_by_one_and_the_others_kept() throws IOException {
        var file = read(HEADER
                + "2026-01-01,Tahun Baru,libur,SKB\n"
                + "2026-02-30,Isra Mikraj,libur,SKB\n"
                + "\n"
                + "17-08-2026,Proklamasi,libur,SKB\n"
                + "0026-08-17,Proklamasi,libur,SKB\n"
                + "2026-08-17,Proklamasi,Libur,SKB\n"
                + "2026-08-17, ,libur,SKB\n"
                + "2026-08-17,Proklamasi,libur,\n"
                + "2026-08-17,Proklamasi,libur\n"
                + "2026-08-17,Proklamasi,libur,SKB 1, SKB 2\n"
                + "2026-12-25,Kelahiran Yesus Kristus,libur,SKB");

        assertThat(file.holidays()).extracting(Holiday::name).containsExactly("Tahun Baru", "Kelahiran Yesus Kristus");
        assertThat(messages(file))
                .containsExactly(
                        "Baris 3: tanggal \"2026-02-30\" tidak sah, tulis tahun-bulan-hari seperti 2026-08-17.",
                        "Baris 5: tanggal \"17-08-2026\" tidak sah, tulis tahun-bulan-hari seperti 2026-08-17.",
                        "Baris 6: tanggal \"0026-08-17\" tidak sah, tulis tahun-bulan-hari seperti 2026-08-17.",
                        "Baris 7: jenis \"Libur\" tidak dikenal, tulis libur atau cuti-bersama.",
                        "Baris 8: kolom nama kosong.",
                        "Baris 9: kolom sumber (nomor keputusan) kosong.",
                        "Baris 10: harus ada 4 kolom, terbaca 3 (isi yang memuat pemisah ditulis dalam kutip).",
                        "Baris 11: harus ada 4 kolom, terbaca 5 (isi yang memuat pemisah ditulis dalam kutip).");
        assertThat(file.findings()).allMatch(Finding::isError);
    }

    @Test
    void a_day_is_not_named_twice_in_one_way_nor_in_two_kinds() throws IOException {
        var file = read(HEADER
                + "2026-12-24,Natal,cuti-bersama,SKB\n"
                + "2026-12-24,Natal,cuti-bersama,SKB\n"
                + "2026-12-24,Malam Natal,libur,SKB\n"
                + "2026-05-01,Hari Buruh,libur,SKB\n"
                + "2026-05-01,Kenaikan Yesus Kristus,libur,SKB\n");

        assertThat(file.holidays())
                .extracting(Holiday::name, Holiday::kind)
                .containsExactly(
                        tuple("Natal", CUTI_BERSAMA),
                        tuple("Hari Buruh", LIBUR),
                        tuple("Kenaikan Yesus Kristus", LIBUR));
        assertThat(messages(file))
                .containsExactly(
                        "Baris 3: tanggal 2026-12-24 sudah tertulis sebagai cuti-bersama \"Natal\".",
                        "Baris 4: tanggal 2026-12-24 sudah tertulis sebagai cuti-bersama \"Natal\".");
    }

    @Test
    void a_quote_that_is_left_open_ends_the_reading_with_a_word() throws IOException {
        var file = read(HEADER
                + "2026-01-01,Tahun Baru,libur,SKB\n"
                + "2026-05-01,\"Hari Buruh,libur,SKB\n"
                + "2026-08-17,Proklamasi,libur,SKB\n");

        assertThat(file.holidays()).hasSize(1);
        assertThat(messages(file))
                .containsExactly("Setelah baris 2: tanda kutip tidak ditutup dengan benar; sisa berkas tidak terbaca.");
    }

    @Test
    void excel_may_have_put_its_mark_in_front() throws IOException {
        assertThat(read("\uFEFF" + HEADER + "2026-01-01,Tahun Baru,libur,SKB\r\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void excel_may_have_put_semicolons() throws IOException {
        assertThat(read("date;name;kind;source\n2026-01-01;Tahun Baru, Masehi;libur;SKB\n")
                        .holidays())
                .extracting(Holiday::name)
                .containsExactly("Tahun Baru, Masehi");
    }

    @Test
    void other_columns_are_refused() throws IOException {
        assertThat(messages(read("tanggal,nama,jenis,sumber\n2026-01-01,Tahun Baru,libur,SKB\n")))
                .containsExactly(
                        "Baris 1: judul kolom harus \"date,name,kind,source\" dengan pemisah koma atau titik koma.");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(messages(read("\n\n"))).containsExactly("Berkas hari libur kosong.");
    }

    @Test
    void another_encoding_is_refused() throws IOException {
        assertThat(messages(read(HEADER + "2026-01-01,Tahun Baru Isl\u00e2m,libur,SKB\n", StandardCharsets.ISO_8859_1)))
                .containsExactly("Berkas bukan teks UTF-8: simpan ulang sebagai \"CSV UTF-8\".");
    }

    private static HolidayFile read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private static HolidayFile read(String text, Charset charset) throws IOException {
        return HolidayFile.read(new ByteArrayInputStream(text.getBytes(charset)));
    }

    private static Stream<String> messages(HolidayFile file) {
        return file.findings().stream().map(Finding::message);
    }

    private static long count(HolidayFile file, int year, HolidayKind kind) {
        return file.holidays().stream()
                .filter(holiday -> holiday.date().getYear() == year && holiday.kind() == kind)
                .count();
    }
}
