package id.tayang.calendar;

import java.time.LocalDate;

/**
 * A day named by a decree.
 *
 * @param source the decree that names it
 */
public record Holiday(LocalDate date, String name, HolidayKind kind, String source) {}
