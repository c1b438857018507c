package id.tayang.officehours;

import id.tayang.calendar.Finding;
import id.tayang.calendar.HolidayKind;
import id.tayang.calendar.InvalidCalendarException;
import id.tayang.calendar.WeeklyPattern;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.calendar.WorkingCalendarBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads the office's calendar out of its configuration, noting every mistake rather than stopping at the first. */
final class OfficeCalendar {

    private final List<Finding> errors = new ArrayList<>();
    private final CalendarProperties text;
    private final WorkingCalendarBuilder builder;

    OfficeCalendar(OfficeProperties office, CalendarProperties text) {
        this.text = text;
        this.builder = WorkingCalendar.in(zone(office));
    }

    /** @throws InvalidCalendarException naming every mistake, when there is one */
    WorkingCalendar read() {
        text.worksOn().forEach(kind -> note("tetap-bekerja", () -> builder.worksOn(HolidayKind.of(kind))));
        text.patterns().forEach(pattern -> note("pola \"" + pattern.name() + "\"", () -> add(pattern)));
        text.closures().forEach(day -> note("penutupan", () -> builder.closed(date(day))));
        text.extraDays().forEach(day -> note("hari-kerja-tambahan", () -> open(day)));
        addHolidays();
        if (!errors.isEmpty()) {
            throw new InvalidCalendarException(errors);
        }
        return builder.build();
    }

    private ZoneId zone(OfficeProperties office) {
        var zone = new ZoneId[] {ZoneOffset.UTC};
        note("tayang.kantor.zona", () -> zone[0] = office.zoneId());
        return zone[0];
    }

    private void add(CalendarProperties.Pattern pattern) {
        builder.pattern(new WeeklyPattern(
                pattern.name(),
                optionalDate(pattern.from()),
                optionalDate(pattern.to()),
                pattern.ramadan(),
                WeekText.read(pattern.hours())));
    }

    private void open(CalendarProperties.ExtraDay day) {
        builder.open(date(day.date()), WeekText.hours(day.hours()));
    }

    private void addHolidays() {
        try (var csv = holidays()) {
            var file = HolidayFile.read(csv);
            file.findings().forEach(finding -> errors.add(Finding.error("hari libur: " + finding.message())));
            builder.holidays(file.holidays());
        } catch (IOException | IllegalArgumentException e) {
            errors.add(Finding.error("berkas-libur: berkas \"%s\" tidak dapat dibaca.".formatted(text.holidayFile())));
        }
    }

    private InputStream holidays() throws IOException {
        return text.holidayFile().isBlank()
                ? OfficeCalendar.class.getResourceAsStream("/calendar/hari-libur.csv")
                : Files.newInputStream(Path.of(text.holidayFile()));
    }

    private void note(String where, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            errors.add(Finding.error("%s: %s".formatted(where, e.getMessage())));
        }
    }

    private static LocalDate optionalDate(String text) {
        return text.isBlank() ? null : date(text);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "tanggal \"%s\" tidak sah, tulis seperti 2026-08-17.".formatted(text), e);
        }
    }
}
