package id.tayang.sla;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Days in the office's zone.
 *
 * @param from first day
 * @param to last day, which belongs to the period; not before the first
 */
public record LedgerPeriod(LocalDate from, LocalDate to) {

    private static final int LONGEST_IN_YEARS = 10;

    /** @throws IllegalArgumentException with a text for the person who chose the days */
    public LedgerPeriod {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("Awal periode harus sebelum akhirnya.");
        }
        if (to.isAfter(from.plusYears(LONGEST_IN_YEARS))) {
            throw new IllegalArgumentException("Periode paling panjang %d tahun.".formatted(LONGEST_IN_YEARS));
        }
    }

    /** The given number of days up to and including the last. */
    public static LedgerPeriod lastDays(int days, LocalDate last) {
        return new LedgerPeriod(last.minusDays(days - 1L), last);
    }

    /** The same days in their order, as periods of that many days; the last may be shorter. */
    List<LedgerPeriod> parts(int days) {
        return from.datesUntil(to.plusDays(1), Period.ofDays(days))
                .map(start -> new LedgerPeriod(start, earlier(start.plusDays(days - 1L), to)))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
