package id.tayang.mutubaku;

import id.tayang.sla.LedgerPeriod;
import id.tayang.sla.Overview;
import java.time.LocalDate;

/** What a request leaves open. */
final class Given {

    private Given() {}

    /** An empty field of a form asks for nothing: null. */
    static String text(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** Up to today unless another end is given; 30 days unless another begin is given. */
    static LedgerPeriod period(LocalDate from, LocalDate to, LocalDate today) {
        var end = to == null ? today : to;
        return from == null ? LedgerPeriod.lastDays(Overview.DAYS, end) : new LedgerPeriod(from, end);
    }
}
