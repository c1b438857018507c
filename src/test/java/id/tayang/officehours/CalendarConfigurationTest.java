package id.tayang.officehours;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.calendar.CurrentCalendar;
import id.tayang.calendar.InvalidCalendarException;
import id.tayang.calendar.TimeInterval;
import id.tayang.support.TestDatabase;
import id.tayang.support.WorkingCalendars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class CalendarConfigurationTest {

    private final ChangeStore changes = new ChangeStore(JdbcClient.create(TestDatabase.H2.migrated()));

    /** Reads the product's own application.yaml. */
    private final ApplicationContextRunner office = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(CalendarConfiguration.class, Properties.class)
            .withBean(ChangeStore.class, () -> changes)
            .withBean(Clock.class, () -> clock("2026-11-20T08:30:00Z"));

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({OfficeProperties.class, CalendarProperties.class})
    static class Properties {}

    @Test
    void the_office_as_delivered_works_after_the_perpres(CapturedOutput output) {
        office.run(context -> {
            var calendar = context.getBean(CurrentCalendar.class).get();

            assertThat(calendar.zone()).isEqualTo(WorkingCalendars.WIB);
            for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
                assertThat(calendar.hoursOn(day))
                        .as("%s", day)
                        .isEqualTo(WorkingCalendars.perpres().hoursOn(day));
            }
            assertThat(calendar.hoursOn(LocalDate.of(2027, 2, 8)))
                    .isEqualTo(WorkingCalendars.hours("08:00-12:00,12:30-15:00"));
            assertThat(output).doesNotContain("WARN");
        });
    }

    @Test
    void a_year_without_holidays_is_said_at_start(CapturedOutput output) {
        office.withBean("later", Clock.class, () -> clock("2027-12-31T20:00:00Z"), bean -> bean.setPrimary(true))
                .run(context -> assertThat(output)
                        .containsPattern("WARN .*Daftar hari libur dan cuti bersama tahun 2028 belum ada")
                        .containsPattern("WARN .*Daftar hari libur dan cuti bersama tahun 2029 belum ada"));
    }

    @Test
    void a_weekly_total_off_the_standard_is_said_at_start(CapturedOutput output) {
        office.withPropertyValues(
                        "tayang.kalender.pola[0].nama=Pendek", "tayang.kalender.pola[0].jam.senin-jumat=08:00-12:00")
                .run(context -> assertThat(output).contains("Pola \"Pendek\" berjumlah 20,0 jam per minggu"));
    }

    @Test
    void an_office_has_its_own_zone_days_and_holidays(@TempDir Path folder) throws IOException {
        var list = Files.writeString(
                folder.resolve("libur.csv"), "date,name,kind,source\n2026-11-24,Hari Jadi,libur,SK Gubernur\n");
        office.withPropertyValues(
                        "tayang.kantor.zona=Asia/Makassar",
                        "tayang.kalender.berkas-libur=" + list,
                        "tayang.kalender.tetap-bekerja=cuti-bersama",
                        "tayang.kalender.penutupan=2026-11-25",
                        "tayang.kalender.hari-kerja-tambahan[0].tanggal=2026-11-28",
                        "tayang.kalender.hari-kerja-tambahan[0].jam=08:00-12:00")
                .run(context -> {
                    var calendar = context.getBean(CurrentCalendar.class).get();
                    assertThat(calendar.zone()).hasToString("Asia/Makassar");
                    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24)))
                            .isFalse();
                    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 25)))
                            .isFalse();
                    assertThat(calendar.hoursOn(LocalDate.of(2026, 11, 28)))
                            .containsExactly(TimeInterval.parse("08:00-12:00"));
                    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 25)))
                            .isTrue();
                });
    }

    @Test
    void every_mistake_is_told_in_one_message_and_stops_the_start(@TempDir Path folder) throws IOException {
        var list = Files.writeString(
                folder.resolve("libur.csv"), "date,name,kind,source\n2026-13-01,Hari Jadi,libur,SK\n");
        office.withPropertyValues(
                        "tayang.kantor.zona=Asia/Singapore",
                        "tayang.kalender.berkas-libur=" + list,
                        "tayang.kalender.tetap-bekerja=minggu",
                        "tayang.kalender.penutupan=17 Agustus",
                        "tayang.kalender.hari-kerja-tambahan[0].jam=08:00-12:00",
                        "tayang.kalender.pola[0].nama=A",
                        "tayang.kalender.pola[0].mulai=2026-02-31",
                        "tayang.kalender.pola[1].nama=B",
                        "tayang.kalender.pola[1].jam.ahad=08:00-12:00",
                        "tayang.kalender.pola[2].nama=C",
                        "tayang.kalender.pola[2].jam.senin=8-12",
                        "tayang.kalender.pola[3].nama=D",
                        "tayang.kalender.pola[3].jam.jumat-senin=08:00-12:00",
                        "tayang.kalender.pola[4].nama=E",
                        "tayang.kalender.pola[4].jam.senin-kamis=08:00-12:00",
                        "tayang.kalender.pola[4].jam.rabu=08:00-12:00")
                .run(context -> assertThat(invalid(context)).hasMessage("""
                                Kalender kerja tidak dapat dipakai:
                                - tayang.kantor.zona: "Asia/Singapore" bukan zona waktu Indonesia, pilih Asia/Jakarta, Asia/Pontianak, Asia/Makassar, Asia/Jayapura.
                                - tetap-bekerja: jenis "minggu" tidak dikenal, tulis libur atau cuti-bersama.
                                - pola "A": tanggal "2026-02-31" tidak sah, tulis seperti 2026-08-17.
                                - pola "B": hari "ahad" tidak dikenal, pilih senin, selasa, rabu, kamis, jumat, sabtu, minggu.
                                - pola "C": Jam kerja "8-12" tidak terbaca: tulis seperti 07:30-12:00 (paling akhir 23:59).
                                - pola "D": rentang hari "jumat-senin" tidak sah.
                                - pola "E": hari rabu tertulis dua kali.
                                - penutupan: tanggal "17 Agustus" tidak sah, tulis seperti 2026-08-17.
                                - hari-kerja-tambahan: tanggal "" tidak sah, tulis seperti 2026-08-17.
                                - hari libur: Baris 2: tanggal "2026-13-01" tidak sah, tulis tahun-bulan-hari seperti 2026-08-17.\
                                """));
    }

    @Test
    void a_contradiction_stops_the_start() {
        office.withPropertyValues("tayang.kalender.penutupan=2026-11-25,2026-11-25")
                .run(context -> assertThat(invalid(context))
                        .hasMessageContaining("Penutupan kantor 2026-11-25 tertulis dua kali."));
    }

    @Test
    void a_configuration_that_contradicts_what_was_entered_says_what_that_was() {
        changes.begin(1, "admin", Instant.parse("2026-11-20T01:30:00Z"), "SE Sekda");
        changes.add(
                1,
                0,
                new ChangeText("pola", "2027-02-08", "2027-03-09", "Ramadan", "SE", true, "senin-jumat: 08:00-14:30")
                        .read());

        office.run(context -> assertThat(invalid(context))
                .hasMessageContaining("Pola \"Ramadan\" mempunyai masa berlaku yang sama dengan pola lain.")
                .hasMessageContaining(
                        "Dari halaman Kalender Kerja: Pola jam kerja \"Ramadan\" berlaku 8 Februari 2027"));
    }

    @Test
    void a_list_that_is_not_there_stops_the_start() {
        office.withPropertyValues("tayang.kalender.berkas-libur=/tidak/ada.csv")
                .run(context -> assertThat(invalid(context))
                        .hasMessageContaining("berkas-libur: berkas \"/tidak/ada.csv\" tidak dapat dibaca."));
    }

    @Test
    void the_message_comes_without_a_stack_trace() {
        office.withPropertyValues("tayang.kantor.zona=WIB").run(context -> {
            var analysis = new InvalidCalendarAnalyzer().analyze(context.getStartupFailure());

            assertThat(analysis.getDescription()).contains("tayang.kantor.zona: \"WIB\" bukan zona waktu Indonesia");
            assertThat(analysis.getAction()).contains("tayang.kantor.zona");
        });
    }

    private static Throwable invalid(AssertableApplicationContext context) {
        var failure = context.getStartupFailure();
        while (failure != null && !(failure instanceof InvalidCalendarException)) {
            failure = failure.getCause();
        }
        return failure;
    }

    private static Clock clock(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }
}
