package id.tayang.support;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import id.tayang.calendar.Holiday;
import id.tayang.calendar.TimeInterval;
import id.tayang.calendar.WeeklyPattern;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.officehours.HolidayFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Calendars of offices that tests speak of, with the real national holidays. */
public final class WorkingCalendars {

    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final WorkingCalendar PERPRES = WorkingCalendar.in(WIB)
            .pattern(normal())
            .pattern(ramadan("08:00-12:00,12:30-15:00", "08:00-11:30,12:30-15:30"))
            .holidays(holidays())
            .build();

    private WorkingCalendars() {}

    /** Five days after Perpres 21/2023, WIB, with its hours in Ramadan 1447 H (19 February to 20 March 2026). */
    public static WorkingCalendar perpres() {
        return PERPRES;
    }

    /** The same, with the hours that the province of Banten set for Ramadan 2026: 35 hours a week. */
    public static WorkingCalendar banten() {
        return WorkingCalendar.in(WIB)
                .pattern(normal())
                .pattern(ramadan("06:30-12:00,12:30-14:00", "06:30-12:00,13:00-14:30"))
                .holidays(holidays())
                .build();
    }

    public static WeeklyPattern normal() {
        return new WeeklyPattern(
                "Normal", null, null, false, week("07:30-12:00,13:00-16:00", "07:30-11:30,13:00-16:30"));
    }

    public static List<TimeInterval> hours(String text) {
        return Arrays.stream(text.split(",")).map(TimeInterval::parse).toList();
    }

    /** The list that the product brings along. */
    public static List<Holiday> holidays() {
        try (var csv = WorkingCalendars.class.getResourceAsStream("/calendar/hari-libur.csv")) {
            return HolidayFile.read(csv).holidays();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WeeklyPattern ramadan(String mondayToThursday, String friday) {
        return new WeeklyPattern(
                "Ramadan 1447 H",
                LocalDate.of(2026, 2, 19),
                LocalDate.of(2026, 3, 20),
                true,
                week(mondayToThursday, friday));
    }

    public static Map<DayOfWeek, List<TimeInterval>> week(String mondayToThursday, String friday) {
        var usual = hours(mondayToThursday);
        return Map.of(MONDAY, usual, TUESDAY, usual, WEDNESDAY, usual, THURSDAY, usual, FRIDAY, hours(friday));
    }

    /** As excepted units work: 37.5 hours on six days. */
    public static Map<DayOfWeek, List<TimeInterval>> sixDays() {
        var days = new EnumMap<>(week("08:00-12:00,13:00-15:30", "07:30-11:30"));
        days.put(SATURDAY, hours("08:00-12:00,12:30-16:00"));
        return days;
    }
}
