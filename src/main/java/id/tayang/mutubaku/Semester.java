package id.tayang.mutubaku;

import id.tayang.sla.LedgerPeriod;
import java.time.LocalDate;
import java.time.Month;

/** Half a year, the period in which the office looks at its SOPs: {@code 2026-2} is July to December 2026. */
record Semester(int year, int half) {

    private static final String FORM = "20\\d\\d-[12]";

    /** @throws IllegalArgumentException with a text for the person who chose it */
    static Semester parse(String text) {
        if (text == null || !text.matches(FORM)) {
            throw new IllegalArgumentException("Semester ditulis tahun-semester, misalnya 2026-2.");
        }
        return new Semester(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
    }

    static Semester of(LocalDate day) {
        return new Semester(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    LedgerPeriod period() {
        return half == 1
                ? new LedgerPeriod(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.JUNE, 30))
                : new LedgerPeriod(LocalDate.of(year, Month.JULY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** "Semester II 2026 (Juli–Desember)". */
    String label() {
        return half == 1
                ? "Semester I %d (Januari–Juni)".formatted(year)
                : "Semester II %d (Juli–Desember)".formatted(year);
    }

    @Override
    public String toString() {
        return year + "-" + half;
    }
}
