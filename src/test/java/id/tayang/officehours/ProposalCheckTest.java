package id.tayang.officehours;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.calendar.Finding;
import id.tayang.support.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalCheckTest {

    private static Node node;

    /** With one change of each kind that others can collide with. */
    @BeforeAll
    static void office() {
        node = new Node(TestDatabase.H2.migrated());
        node.apply("Awal", Node.text("libur", "2026-12-01", "", ""), Node.text("penutupan", "2026-12-02", "", ""));
        node.apply("Awal", pattern("Pola A", "2027-05-03", "2027-05-28", "senin-jumat: 08:00-12:00, 13:00-16:30"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                row(text("hari-raya", "2026-12-07", ""), "Jenis perubahan \"hari-raya\" tidak dikenal, pilih libur,"),
                row(text(null, "2026-12-07", ""), "Jenis perubahan \"\" tidak dikenal"),
                row(text("libur", "", ""), "Tanggal belum diisi."),
                row(text("libur", "7/12/2026", ""), "Tanggal \"7/12/2026\" tidak sah"),
                row(text("libur", "2026-02-30", ""), "Tanggal \"2026-02-30\" tidak sah"),
                row(text("libur", "0026-12-07", ""), "Tanggal \"0026-12-07\" tidak sah"),
                row(text("libur", "2026-12-07", "2026-12-08"), "Hari libur ditulis satu tanggal satu perubahan."),
                row(new ChangeText("libur", "2026-12-07", "", " ", "SKB", false, ""), "Nama belum diisi."),
                row(
                        new ChangeText("libur", "2026-12-07", "", "Uji", null, false, ""),
                        "Sumber (nomor keputusan) belum diisi."),
                row(
                        new ChangeText("libur", "2026-12-07", "", "a".repeat(201), "SKB", false, ""),
                        "Nama paling panjang 200 huruf."),
                row(
                        text("libur", "2026-12-25", ""),
                        "Tanggal 2026-12-25 sudah tercatat sebagai libur \"Kelahiran Yesus Kristus\"."),
                row(text("cuti-bersama", "2026-12-01", ""), "Tanggal 2026-12-01 sudah tercatat sebagai libur \"Uji\"."),
                row(text("penutupan", "2026-12-08", "2026-12-07"), "Tanggal selesai 2026-12-07 mendahului"),
                row(text("penutupan", "2026-12-08", "2027-12-08"), "Penutupan paling lama 92 hari."),
                row(hours("hari-kerja", "2026-12-07", "8-12"), "Jam kerja \"8-12\" tidak terbaca"),
                row(hours("hari-kerja", "2026-12-07", "12:00-08:00"), "Jam kerja 12:00-08:00 tidak sah"),
                row(pattern("Uji", "", "2027-06-30", "senin: 08:00-12:00"), "Pola yang berakhir harus mempunyai"),
                row(pattern("Uji", "2027-06-01", "", "ahad: 08:00-12:00"), "Hari \"ahad\" tidak dikenal"),
                row(pattern("Uji", "2027-06-01", "", "08:00-12:00"), "Baris jam \"08:00-12:00\" tidak terbaca"),
                row(
                        pattern("Uji", "2027-06-01", "", "senin-rabu: 08:00-12:00\nselasa: 08:00-12:00"),
                        "Hari selasa tertulis dua kali."),
                row(pattern("Pola A", "2027-06-01", "", "senin: 08:00-12:00"), "Pola dengan nama \"Pola A\" sudah"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(ChangeText text, String message) {
        var draft = draft(text);

        assertThat(draft.errors()).singleElement().asString().startsWith(message);
        assertThat(draft.next()).isNotNull();
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                row(text("penutupan", "2026-12-02", ""), "Penutupan kantor 2026-12-02 tertulis dua kali."),
                row(
                        hours("hari-kerja", "2026-12-02", "08:00-12:00"),
                        "Hari kerja tambahan 2026-12-02 sudah tertulis sebagai penutupan atau hari kerja tambahan lain."),
                row(text("hari-kerja", "2026-12-05", ""), "Hari kerja tambahan 2026-12-05 tidak mempunyai jam"),
                row(
                        hours("hari-kerja", "2026-12-05", "08:00-12:00, 11:00-14:00"),
                        "Hari kerja tambahan 2026-12-05: jam 08:00-12:00 dan 11:00-14:00 bertumpang tindih."),
                row(
                        pattern("Uji", "2027-05-03", "2027-05-28", "senin-jumat: 08:00-16:00"),
                        "Pola \"Uji\" mempunyai masa berlaku yang sama dengan pola lain."),
                row(
                        pattern("Uji", "2027-02-08", "2027-03-09", "senin-jumat: 08:00-16:00"),
                        "Pola \"Uji\" mempunyai masa berlaku yang sama dengan pola lain."),
                row(
                        pattern("Uji", "2027-06-01", "", "senin: 08:00-12:00, 11:00-16:00"),
                        "Pola \"Uji\", Senin: jam 08:00-12:00 dan 11:00-16:00 bertumpang tindih."),
                row(pattern("Uji", "2027-06-30", "2027-06-01", "senin: 08:00-12:00"), "Pola \"Uji\": tanggal selesai"),
                row(pattern("Uji", "2027-06-01", "", ""), "Pola \"Uji\" tidak mempunyai jam kerja."));
    }

    @ParameterizedTest
    @MethodSource
    void contradictions(ChangeText text, String message) {
        var draft = draft(text);

        assertThat(draft.errors()).anySatisfy(error -> assertThat(error).startsWith(message));
        assertThat(draft.next()).isNull();
    }

    static Stream<Arguments> doubts() {
        return Stream.of(
                row(text("libur", "2026-12-06", ""), "Tidak mengubah jam kerja"),
                row(text("penutupan", "2026-11-16", ""), "Tanggalnya sudah lewat"),
                row(
                        pattern("Ramadan 1448 H (perkiraan)", "2027-02-09", "2027-03-09", "senin-jumat: 08:00-14:30"),
                        "Menggantikan pola bernama sama dari konfigurasi."),
                row(
                        pattern("Pendek", "2027-06-01", "2027-06-30", "senin-jumat: 08:00-12:00"),
                        "Pola \"Pendek\" berjumlah 20,0 jam per minggu"));
    }

    @ParameterizedTest
    @MethodSource
    void doubts(ChangeText text, String message) {
        var draft = draft(text);

        assertThat(draft.errors()).isEmpty();
        assertThat(Stream.concat(draft.rows().get(0).findings().stream(), draft.findings().stream())
                        .map(Finding::message))
                .anySatisfy(doubt -> assertThat(doubt).startsWith(message));
    }

    @Test
    void one_bad_row_of_several_is_named_and_the_others_looked_at() {
        var draft = draft(text("libur", "2026-12-07", ""), text("libur", "2026-12-07", ""), text("libur", "besok", ""));

        assertThat(draft.rows()).extracting(Draft.Row::good).containsExactly(true, false, false);
        assertThat(draft.changes()).hasSize(1);
        assertThat(draft.next().isWorkingDay(LocalDate.of(2026, 12, 7))).isFalse();
    }

    @Test
    void a_holiday_is_replaced_in_one_act() {
        var wrong = node.store.active().get(0);
        var draft = node.changes
                .preview(new Proposal(List.of(text("cuti-bersama", "2026-12-01", "")), List.of(wrong.id())))
                .draft();

        assertThat(draft.errors()).isEmpty();
        assertThat(draft.withdrawn()).containsExactly(wrong);
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThat(draft().errors()).containsExactly("Belum ada perubahan yang ditulis atau dipilih.");
        var many = IntStream.range(0, 501)
                .mapToObj(day -> text("penutupan", "2026-12-07", ""))
                .toArray(ChangeText[]::new);
        assertThat(draft(many).errors()).containsExactly("Paling banyak 500 perubahan sekaligus.");
    }

    @Test
    void an_office_that_never_works_again_is_refused() {
        var closed = IntStream.range(0, 6)
                .mapToObj(part -> text(
                        "penutupan",
                        LocalDate.of(2027, 1, 1).plusDays(90L * part).toString(),
                        LocalDate.of(2027, 1, 1).plusDays(90L * part + 89).toString()))
                .toArray(ChangeText[]::new);

        assertThat(draft(closed).errors()).singleElement().asString().startsWith("Tidak ada hari kerja dalam 400 hari");
    }

    @Test
    void a_year_without_a_list_is_said() {
        assertThat(node.years.read(2028).peringatan())
                .contains("Daftar hari libur dan cuti bersama tahun 2028 belum ada: batas waktu pada tahun itu "
                        + "dihitung tanpa hari libur.");
    }

    private static Draft draft(ChangeText... added) {
        return node.changes.preview(new Proposal(List.of(added), List.of())).draft();
    }

    private static Arguments row(ChangeText text, String message) {
        return Arguments.of(text, message);
    }

    private static ChangeText text(String kind, String from, String to) {
        return Node.text(kind, from, to, "");
    }

    private static ChangeText hours(String kind, String day, String hours) {
        return Node.text(kind, day, "", hours);
    }

    private static ChangeText pattern(String name, String from, String to, String hours) {
        return new ChangeText("pola", from, to, name, "SE", false, hours);
    }
}
