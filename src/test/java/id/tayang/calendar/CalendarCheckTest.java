package id.tayang.calendar;

import static id.tayang.support.WorkingCalendars.WIB;
import static id.tayang.support.WorkingCalendars.banten;
import static id.tayang.support.WorkingCalendars.hours;
import static id.tayang.support.WorkingCalendars.normal;
import static id.tayang.support.WorkingCalendars.perpres;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class CalendarCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_hours_of_the_perpres_are_beyond_doubt() {
        assertThat(perpres().findings()).isEmpty();
    }

    @Test
    void another_weekly_total_is_doubted_but_accepted() {
        assertThat(banten().findings())
                .containsExactly(Finding.warning("Pola \"Ramadan 1447 H\" berjumlah 35,0 jam per minggu, "
                        + "Perpres 21/2023 menetapkan 32,5 jam (tanpa istirahat)."));
    }

    @Test
    void overlapping_hours_are_refused() {
        refused(office(pattern("08:00-12:00,11:30-16:00")))
                .containsExactly("Pola \"Uji\", Senin: jam 08:00-12:00 dan 11:30-16:00 bertumpang tindih.");
        refused(office(normal()).open(DAY, hours("11:00-13:00,08:00-12:00")))
                .containsExactly("Hari kerja tambahan 2026-11-23: jam 08:00-12:00 dan 11:00-13:00 bertumpang tindih.");
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        refused(office(new WeeklyPattern("Uji", DAY, DAY.minusDays(1), false, normal().days())))
                .containsExactly("Pola \"Uji\": tanggal selesai 2026-11-22 mendahului tanggal mulai 2026-11-23.");
    }

    @Test
    void two_patterns_for_the_same_period_are_refused() {
        refused(office(normal()).pattern(normal()))
                .containsExactly("Pola \"Normal\" mempunyai masa berlaku yang sama dengan pola lain.");
    }

    @Test
    void an_office_without_hours_is_refused() {
        refused(WorkingCalendar.in(WIB)).containsExactly("Kalender tidak mempunyai satu pun pola jam kerja.");
        refused(office(new WeeklyPattern("Uji", null, null, false, Map.of())))
                .containsExactly("Pola \"Uji\" tidak mempunyai jam kerja.");
    }

    @Test
    void contradictory_days_of_the_office_are_refused() {
        refused(office(normal()).closed(DAY).closed(DAY))
                .containsExactly("Penutupan kantor 2026-11-23 tertulis dua kali.");
        refused(office(normal()).closed(DAY).open(DAY, List.of()))
                .containsExactly(
                        "Hari kerja tambahan 2026-11-23 sudah tertulis sebagai penutupan atau hari kerja tambahan lain.");
    }

    @Test
    void an_extra_day_needs_hours_where_the_week_has_none() {
        refused(office(normal()).open(LocalDate.of(2026, 11, 21), List.of()))
                .containsExactly(
                        "Hari kerja tambahan 2026-11-21 tidak mempunyai jam: tulis jamnya, pola hari itu kosong.");
    }

    @Test
    void everything_wrong_is_said_at_once() {
        refused(office(pattern("08:00-12:00,11:30-16:00")).closed(DAY).closed(DAY))
                .hasSize(2);
    }

    private static WorkingCalendarBuilder office(WeeklyPattern pattern) {
        return WorkingCalendar.in(WIB).pattern(pattern);
    }

    private static WeeklyPattern pattern(String monday) {
        return new WeeklyPattern("Uji", null, null, false, Map.of(MONDAY, hours(monday)));
    }

    private static ListAssert<String> refused(WorkingCalendarBuilder builder) {
        var thrown = catchThrowableOfType(InvalidCalendarException.class, builder::build);
        return assertThat(thrown.errors().stream().map(Finding::message).toList());
    }
}
