package id.tayang.officehours;

import id.tayang.calendar.Finding;
import id.tayang.calendar.Holiday;
import id.tayang.calendar.HolidayKind;
import id.tayang.calendar.InvalidCalendarException;
import id.tayang.calendar.WeeklyPattern;
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
import java.util.function.Function;

/** Reads the office's calendar out of its configuration, noting every mistake rather than stopping at the first. */
final class OfficeCalendar {

    private final List<Finding> errors = new ArrayList<>();
    private final OfficeProperties office;
    private final CalendarProperties text;

    OfficeCalendar(OfficeProperties office, CalendarProperties text) {
        this.office = office;
        this.text = text;
    }

    /** @throws InvalidCalendarException naming every mistake, when there is one */
    ConfiguredCalendar read() {
        var calendar = new ConfiguredCalendar(
                zone(),
                each("tetap-bekerja", text.worksOn(), HolidayKind::of),
                each(pattern -> "pola \"" + pattern.name() + "\"", text.patterns(), OfficeCalendar::pattern),
                each("penutupan", text.closures(), OfficeCalendar::date),
                each("hari-kerja-tambahan", text.extraDays(), OfficeCalendar::extraDay),
                holidaysOfFile());
        if (!errors.isEmpty()) {
            throw new InvalidCalendarException(errors);
        }
        return calendar;
    }

    private ZoneId zone() {
        try {
            return office.zoneId();
        } catch (IllegalArgumentException e) {
            errors.add(Finding.error("tayang.kantor.zona: " + e.getMessage()));
            return ZoneOffset.UTC;
        }
    }

    private static WeeklyPattern pattern(CalendarProperties.Pattern pattern) {
        return new WeeklyPattern(
                pattern.name(),
                optionalDate(pattern.from()),
                optionalDate(pattern.to()),
                pattern.ramadan(),
                WeekText.read(pattern.hours()));
    }

    private static ConfiguredCalendar.ExtraDay extraDay(CalendarProperties.ExtraDay day) {
        return new ConfiguredCalendar.ExtraDay(date(day.date()), WeekText.hours(day.hours()));
    }

    private List<Holiday> holidaysOfFile() {
        try (var csv = holidays()) {
            var file = HolidayFile.read(csv);
            file.findings().forEach(finding -> errors.add(Finding.error("hari libur: " + finding.message())));
            return file.holidays();
        } catch (IOException | IllegalArgumentException e) {
            errors.add(Finding.error("berkas-libur: berkas \"%s\" tidak dapat dibaca.".formatted(text.holidayFile())));
            return List.of();
        }
    }

    private InputStream holidays() throws IOException {
        return text.holidayFile().isBlank()
                ? OfficeCalendar.class.getResourceAsStream("/calendar/hari-libur.csv")
                : Files.newInputStream(Path.of(text.holidayFile()));
    }

    private <T, R> List<R> each(String where, List<T> texts, Function<T, R> reading) {
        return each(text -> where, texts, reading);
    }

    private <T, R> List<R> each(Function<T, String> where, List<T> texts, Function<T, R> reading) {
        var read = new ArrayList<R>();
        for (var text : texts) {
            try {
                read.add(reading.apply(text));
            } catch (IllegalArgumentException e) {
                errors.add(Finding.error("%s: %s".formatted(where.apply(text), e.getMessage())));
            }
        }
        return List.copyOf(read);
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
