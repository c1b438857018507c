package id.tayang.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.Office;
import id.tayang.OfficeTime;
import id.tayang.sop.TrialOfFile;
import id.tayang.sop.TriedSop;
import id.tayang.support.WorkingCalendars;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five SOPs counted through on the calendar of an office in WIB, with the real holidays. */
class TrialTimeTest {

    private static final String FRIDAY = "2026-11-27T14:00";

    private final TrialTime time = new TrialTime(
            WorkingCalendars::perpres,
            new OfficeTime(new Office("Diskominfo", WorkingCalendars.WIB)),
            Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), WorkingCalendars.WIB));

    @Test
    void a_release_that_starts_on_friday_afternoon_ends_on_tuesday() {
        var run = time.run(sop("rilis-website"), FRIDAY, Map.of());

        assertThat(rows(run))
                .containsExactly(
                        "1 Memberikan bahan kegiatan | Unit Kerja (sekretariat/bidang/seksi) | 1 jam | Jumat, 27 November 2026 14.00 WIB | Jumat, 27 November 2026 15.00 WIB",
                        "2 Mengolah bahan menjadi rilis 5W1H | Tim Website | 4 jam | Jumat, 27 November 2026 15.00 WIB | Senin, 30 November 2026 10.00 WIB",
                        "3 Memeriksa dan menyetujui rilis | Kepala Dinas | 1 hari kerja | Senin, 30 November 2026 10.00 WIB | Selasa, 1 Desember 2026 10.00 WIB",
                        "4 Menayangkan rilis di website | Tim Website | 1 jam | Selasa, 1 Desember 2026 10.00 WIB | Selasa, 1 Desember 2026 11.00 WIB");
        assertThat(run.mulai()).isEqualTo("Jumat, 27 November 2026 14.00 WIB");
        assertThat(run.selesai()).isEqualTo("Selasa, 1 Desember 2026 11.00 WIB");
        assertThat(run.akhir()).containsExactly("Rilis tayang dan terarsip");
        assertThat(run.keputusan())
                .extracting(asked -> asked.tanya() + " " + asked.dipilih() + " " + asked.jawaban())
                .containsExactly(
                        "Bahan lengkap? Ya [Tidak, Ya]",
                        "Rilis disetujui? Ya [Perbaiki, Ya, Tolak]",
                        "Ragu? Tidak [Ya, Tidak]",
                        "Hasil pada kanal? Tayang [Tayang, Perlu petugas]");
        assertThat(run.catatan()).isEmpty();
    }

    @Test
    void holidays_and_the_night_do_not_count() {
        var run = time.run(sop("rilis-website"), "2026-12-23T17:00", Map.of());

        // 24 December is joint leave and 25 December Christmas.
        assertThat(run.baris().get(0).mulai()).isEqualTo("Senin, 28 Desember 2026 07.30 WIB");
        assertThat(run.selesai()).isEqualTo("Selasa, 29 Desember 2026 14.30 WIB");
    }

    @Test
    void a_chosen_answer_is_followed_once() {
        var key = "Activity_MenyetujuiRilis|Rilis disetujui?";
        var back = time.run(sop("rilis-website"), FRIDAY, Map.of(key, "Perbaiki"));
        var no = time.run(sop("rilis-website"), FRIDAY, Map.of(key, "Tolak"));

        assertThat(back.baris()).extracting(DryRun.Baris::no).containsExactly("1", "2", "3", "2", "3", "4");
        assertThat(back.baris().get(3).catatan()).contains("Dikerjakan lagi.");
        assertThat(back.keputusan())
                .extracting(DryRun.Keputusan::dipilih)
                .containsExactly("Ya", "Perbaiki", "Tidak", "Tayang");
        assertThat(no.akhir()).containsExactly("Rilis tidak ditayangkan");
        assertThat(no.baris()).hasSize(3);
    }

    @Test
    void a_step_without_standard_counts_as_nothing_and_a_wait_too() {
        var run = time.run(sop("update-website-pemda"), FRIDAY, Map.of());

        assertThat(run.baris().stream().map(row -> row.no() + row.catatan()).toList())
                .anyMatch(row -> row.contains("Menunggu pihak luar; waktunya tidak dihitung."));
        var without = time.run(TrialOfFile.read("rilis-website", ">PT4H<", ">7 menit<"), FRIDAY, Map.of());
        assertThat(without.baris().get(1).catatan()).contains("Waktu \"7 menit\" tidak dapat dibaca; dihitung nol.");
        assertThat(without.baris().get(1).selesai())
                .isEqualTo(without.baris().get(1).mulai());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            press-release-online   | 1 2 3 4 5       | Press release tayang dan terarsip
            update-website-pemda   | 1 '' 2 3 4      | Laporan diterima Kepala Bagian
            permohonan-website-opd | 1 2 3 4 4a 5 6 7 8 | Website diserahkan kepada OPD
            konten-website-medsos  | 1 2 3 4 5 6 7   | Konten tayang dan terarsip
            """)
    void the_good_case_goes_through_every_row_of_the_signed_sop(String id, String rows, String end) {
        var run = time.run(sop(id), FRIDAY, Map.of());

        assertThat(run.baris())
                .extracting(DryRun.Baris::no)
                .containsExactly(rows.replace("''", "").split(" "));
        assertThat(run.akhir()).containsExactly(end);
    }

    @Test
    void ways_beside_each_other_meet_when_the_slower_one_is_done() {
        var run = time.run(TrialOfFile.parallel(), FRIDAY, Map.of());

        assertThat(rows(run))
                .containsExactly(
                        "1 Menulis | Redaksi | 1 jam | Jumat, 27 November 2026 14.00 WIB | Jumat, 27 November 2026 15.00 WIB",
                        "2 Memotret | Redaksi | 2 jam | Jumat, 27 November 2026 14.00 WIB | Jumat, 27 November 2026 16.00 WIB",
                        "3 Menyusun | Redaksi |  | Jumat, 27 November 2026 16.00 WIB | Jumat, 27 November 2026 16.00 WIB");
        assertThat(run.baris().get(2).catatan()).containsExactly("Tanpa waktu baku; dihitung nol.");
    }

    @Test
    void the_usual_start_is_next_friday_at_two() {
        assertThat(time.usualStart()).isEqualTo(LocalDateTime.parse("2026-11-27T14:00"));
        assertThat(time.run(sop("rilis-website"), null, Map.of()).mulai()).startsWith("Jumat, 27 November 2026 14.00");
    }

    @ParameterizedTest
    @CsvSource({"besok", "1899-01-01T10:00", "2026-02-30T10:00"})
    void a_start_that_is_none_is_refused(String start) {
        assertThatThrownBy(() -> time.run(sop("rilis-website"), start, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Waktu mulai");
    }

    @Test
    void an_end_in_a_year_without_known_holidays_is_warned_of() {
        assertThat(time.run(sop("rilis-website"), "2035-03-02T14:00", Map.of()).catatan())
                .singleElement()
                .asString()
                .contains("tahun 2035 belum ada");
    }

    private static List<String> rows(DryRun run) {
        return run.baris().stream()
                .map(row -> row.no() + " "
                        + String.join(
                                " | ", row.kegiatan(), row.pelaksana(), row.standar(), row.mulai(), row.selesai()))
                .toList();
    }

    private static TriedSop sop(String id) {
        return TrialOfFile.read(id);
    }
}
