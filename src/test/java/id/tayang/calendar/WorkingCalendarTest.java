package id.tayang.calendar;

import static id.tayang.calendar.Deadline.from;
import static id.tayang.support.WorkingCalendars.WIB;
import static id.tayang.support.WorkingCalendars.banten;
import static id.tayang.support.WorkingCalendars.holidays;
import static id.tayang.support.WorkingCalendars.hours;
import static id.tayang.support.WorkingCalendars.normal;
import static id.tayang.support.WorkingCalendars.perpres;
import static id.tayang.support.WorkingCalendars.sixDays;
import static id.tayang.support.WorkingCalendars.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The convention for time standards, in examples. */
class WorkingCalendarTest {

    private static final WorkingCalendar OFFICE = perpres();

    @Test
    void working_time_runs_on_over_closing_and_break() {
        from("Kam 2026-11-19 14:00").plus("PT4H").in(OFFICE).is("Jum 2026-11-20 09:30");
        from("Kam 2026-11-19 15:57").plus("PT7M").in(OFFICE).is("Jum 2026-11-20 07:34");
        from("Jum 2026-11-20 11:20").plus("PT1H").in(OFFICE).is("Jum 2026-11-20 13:50");
        from("Jum 2026-11-20 15:30").plus("PT2H").in(OFFICE).is("Sen 2026-11-23 08:30");
        from("Jum 2026-11-20 16:29:50").plus("PT25S").in(OFFICE).is("Sen 2026-11-23 07:30:15");
        from("Sen 2026-11-23 07:30").plus("PT37H30M").in(OFFICE).is("Jum 2026-11-27 16:30");
    }

    @Test
    void what_arrives_outside_working_time_starts_at_the_next_working_minute() {
        from("Jum 2026-11-20 12:00").plus("PT5M").in(OFFICE).is("Jum 2026-11-20 13:05");
        from("Sen 2026-11-23 05:00").plus("PT5M").in(OFFICE).is("Sen 2026-11-23 07:35");
        from("Sab 2026-11-21 06:52").plus("PT1H").in(OFFICE).is("Sen 2026-11-23 08:30");
        from("Sab 2026-11-21 06:52").plus("P1D").in(OFFICE).is("Sel 2026-11-24 07:30");
        from("Jum 2026-11-20 20:00").plus("P1D").in(OFFICE).is("Sel 2026-11-24 07:30");
        from("Jum 2026-11-20 12:10").plus("P1D").in(OFFICE).is("Sen 2026-11-23 13:00");
    }

    @Test
    void the_end_of_an_interval_is_still_working_time() {
        from("Kam 2026-11-19 15:00").plus("PT1H").in(OFFICE).is("Kam 2026-11-19 16:00");
        from("Kam 2026-11-19 11:00").plus("PT1H").in(OFFICE).is("Kam 2026-11-19 12:00");
        from("Kam 2026-11-19 16:00").plus("PT0S").in(OFFICE).is("Kam 2026-11-19 16:00");
        from("Kam 2026-11-19 16:00").plus("P1D").in(OFFICE).is("Jum 2026-11-20 16:00");
        from("Kam 2026-11-19 16:00").plus("PT1M").in(OFFICE).is("Jum 2026-11-20 07:31");
    }

    @Test
    void a_working_day_is_the_same_clock_time_on_the_next_working_day() {
        from("Jum 2026-11-20 15:30").plus("P1D").in(OFFICE).is("Sen 2026-11-23 15:30");
        from("Sen 2026-11-23 09:00").plus("P5D").in(OFFICE).is("Sen 2026-11-30 09:00");
        from("Jum 2026-11-20 09:00").plus("P1DT4H").in(OFFICE).is("Sen 2026-11-23 14:00");
    }

    @Test
    void a_clock_time_that_the_last_day_does_not_have_moves_to_one_it_has() {
        from("Jum 2026-11-20 16:30").plus("P1D").in(OFFICE).is("Sen 2026-11-23 16:00");
        from("Kam 2026-11-19 11:45").plus("P1D").in(OFFICE).is("Jum 2026-11-20 13:00");
        from("Rab 2026-02-18 07:40").plus("P1D").in(OFFICE).is("Kam 2026-02-19 08:00");
    }

    @Test
    void a_working_day_is_neither_24_hours_nor_24_working_hours() {
        from("Sel 2026-11-24 10:00").plus("P1D").in(OFFICE).is("Rab 2026-11-25 10:00");
        from("Sel 2026-11-24 10:00").plus("PT24H").in(OFFICE).is("Jum 2026-11-27 11:30");
    }

    @Test
    void the_hours_of_ramadan_hold_while_it_lasts() {
        from("Kam 2026-02-26 14:57").plus("PT7M").in(OFFICE).is("Jum 2026-02-27 08:04");
        from("Rab 2026-02-18 15:00").plus("PT2H").in(OFFICE).is("Kam 2026-02-19 09:00");
        from("Sel 2026-03-17 15:00").plus("PT1H").in(OFFICE).is("Rab 2026-03-25 08:30");
    }

    @Test
    void banten_2026_works_by_its_own_hours_in_ramadan() {
        from("Kam 2026-02-26 13:30").plus("PT1H").in(banten()).is("Jum 2026-02-27 07:00");
        from("Jum 2026-02-27 11:30").plus("PT1H").in(banten()).is("Jum 2026-02-27 13:30");
        from("Rab 2026-02-18 06:30").plus("P1D").in(banten()).is("Kam 2026-02-19 07:30");
    }

    @Test
    void holidays_and_cuti_bersama_are_skipped() {
        from("Jum 2026-02-13 10:00").plus("P1D").in(OFFICE).is("Rab 2026-02-18 10:00");
        from("Rab 2026-12-23 10:00").plus("P1D").in(OFFICE).is("Sen 2026-12-28 10:00");
        from("Jum 2025-08-15 10:00").plus("P1D").in(OFFICE).is("Sel 2025-08-19 10:00");
    }

    @Test
    void an_office_may_work_on_cuti_bersama() {
        var service =
                WorkingCalendar.in(WIB).pattern(normal()).holidays(holidays()).worksOn(HolidayKind.CUTI_BERSAMA);

        from("Rab 2026-12-23 10:00").plus("P1D").in(service.build()).is("Kam 2026-12-24 10:00");
    }

    @Test
    void an_office_may_close_and_open_on_days_of_its_own() {
        var office = WorkingCalendar.in(WIB)
                .pattern(normal())
                .holidays(holidays())
                .closed(LocalDate.of(2026, 11, 23))
                .open(LocalDate.of(2026, 11, 21), hours("08:00-12:00"))
                .open(LocalDate.of(2026, 12, 24), List.of())
                .build();

        from("Jum 2026-11-20 16:00").plus("PT1H").in(office).is("Sab 2026-11-21 08:30");
        from("Sab 2026-11-21 11:00").plus("P1D").in(office).is("Sel 2026-11-24 11:00");
        from("Rab 2026-12-23 10:00").plus("P1D").in(office).is("Kam 2026-12-24 10:00");
    }

    @Test
    void a_new_regulation_replaces_the_old_pattern_and_ramadan_replaces_both() {
        var office = WorkingCalendar.in(WIB)
                .pattern(normal())
                .pattern(new WeeklyPattern(
                        "Baru", LocalDate.of(2026, 3, 2), null, false, week("09:00-12:00", "09:00-12:00")))
                .pattern(new WeeklyPattern(
                        "Ramadan",
                        LocalDate.of(2026, 2, 19),
                        LocalDate.of(2026, 3, 10),
                        true,
                        week("08:00-12:00", "08:00-12:00")))
                .build();

        assertThat(office.hoursOn(LocalDate.of(2026, 2, 18))).isEqualTo(hours("07:30-12:00,13:00-16:00"));
        assertThat(office.hoursOn(LocalDate.of(2026, 3, 10))).isEqualTo(hours("08:00-12:00"));
        assertThat(office.hoursOn(LocalDate.of(2026, 3, 11))).isEqualTo(hours("09:00-12:00"));
    }

    @Test
    void each_office_works_by_its_own_zone() {
        var instant = Instant.parse("2026-11-20T00:00:00Z");
        var jayapura =
                WorkingCalendar.in(ZoneId.of("Asia/Jayapura")).pattern(normal()).build();

        assertThat(OFFICE.isWorkingTime(instant)).as("07:00 WIB").isFalse();
        assertThat(jayapura.isWorkingTime(instant)).as("09:00 WIT").isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024, 238, 287", "2025, 237, 288", "2026, 240, 291", "2027, 242, 291"})
    void a_year_has_the_working_days_of_the_decree(int year, int fiveDays, int sixDays) {
        var sixDayWeek = WorkingCalendar.in(WIB)
                .pattern(new WeeklyPattern("6 hari", null, null, false, sixDays()))
                .holidays(holidays())
                .build();

        assertThat(workingDays(OFFICE, year)).isEqualTo(fiveDays);
        assertThat(workingDays(sixDayWeek, year)).isEqualTo(sixDays);
    }

    @Test
    void the_year_after_the_last_decree_is_missing_and_said_so() {
        assertThat(OFFICE.missing(Year.of(2027), Year.of(2028))).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isFalse();
            assertThat(finding.message()).contains("2028");
        });
    }

    @Test
    void a_year_of_which_only_cuti_bersama_is_known_is_missing() {
        var christmas = new Holiday(LocalDate.of(2028, 12, 26), "Cuti Bersama", HolidayKind.CUTI_BERSAMA, "SKB");
        var office = WorkingCalendar.in(WIB)
                .pattern(normal())
                .holidays(List.of(christmas))
                .build();

        assertThat(office.missing(Year.of(2028))).hasSize(1);
    }

    @Test
    void time_between_two_instants_is_working_time_only() {
        assertThat(between("2026-11-20T11:00:00Z", "2026-11-23T01:00:00Z")).isEqualTo(Duration.ofMinutes(30));
        assertThat(between("2026-11-23T01:00:00Z", "2026-11-20T11:00:00Z")).isEqualTo(Duration.ofMinutes(-30));
        assertThat(between("2026-11-20T04:00:00Z", "2026-11-20T06:30:00Z")).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_calendar_that_ends_gives_no_deadline_rather_than_searching_for_ever() {
        var ends = WorkingCalendar.in(WIB)
                .pattern(new WeeklyPattern("Dulu", null, LocalDate.of(2026, 11, 20), false, normal().days()))
                .build();
        var friday = Instant.parse("2026-11-20T08:30:00Z");

        assertThatThrownBy(() -> ends.plus(friday, WorkingDuration.parse("P1D")))
                .isInstanceOf(NoWorkingTimeException.class)
                .hasMessage("Tidak ada hari kerja dalam 400 hari sejak 2026-11-20: "
                        + "periksa pola jam kerja dan penutupan kantor.");
        assertThatThrownBy(() -> ends.plus(friday, WorkingDuration.parse("PT2H")))
                .isInstanceOf(NoWorkingTimeException.class);
    }

    private static Duration between(String from, String to) {
        return OFFICE.workingTimeBetween(Instant.parse(from), Instant.parse(to));
    }

    private static long workingDays(WorkingCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
