package id.tayang.mutubaku;

import id.tayang.sla.DayTally;
import id.tayang.sla.LedgerPeriod;
import id.tayang.sla.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of a chart: days of a short period, months of a long one; those without anything among them.
 *
 * @param per "hari" or "bulan"
 */
record Series(String per, List<Point> titik) {

    private static final int MOST_DAYS = 62;

    /** @param waktu {@code 2026-11-20} or {@code 2026-11} */
    record Point(String waktu, TallyJson capaian) {}

    static Series of(LedgerPeriod period, List<DayTally> days) {
        return period.from().plusDays(MOST_DAYS).isAfter(period.to())
                ? new Series("hari", points(period, days, LocalDate::toString))
                : new Series(
                        "bulan", points(period, days, day -> YearMonth.from(day).toString()));
    }

    private static List<Point> points(LedgerPeriod period, List<DayTally> days, Function<LocalDate, String> column) {
        var columns = new LinkedHashMap<String, Tally>();
        period.from()
                .datesUntil(period.to().plusDays(1))
                .forEach(day -> columns.putIfAbsent(column.apply(day), Tally.NONE));
        days.forEach(day -> columns.merge(column.apply(day.day()), day.tally(), Tally::plus));
        return columns.entrySet().stream()
                .map(one -> new Point(one.getKey(), TallyJson.of(one.getValue())))
                .toList();
    }
}
