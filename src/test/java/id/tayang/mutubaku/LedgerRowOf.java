package id.tayang.mutubaku;

import id.tayang.sla.LedgerRow;
import id.tayang.sla.Putusan;
import java.time.Instant;

/** Rows of the ledger with something odd in them. */
final class LedgerRowOf {

    static final Instant TIME = Instant.parse("2026-12-31T23:30:00Z");

    private LedgerRowOf() {}

    static LedgerRow title(String title) {
        return row(title, Putusan.TERLAMBAT, TIME, TIME, 5L);
    }

    static LedgerRow open(Instant deadline) {
        return row("Terbuka", Putusan.BERJALAN, deadline, null, null);
    }

    private static LedgerRow row(String title, Putusan putusan, Instant deadline, Instant ended, Long minutes) {
        return new LedgerRow(
                "kasus-1",
                "500.12/1",
                title,
                "rilis",
                3,
                "2",
                "Menulis",
                "tim-website",
                "tim-website",
                false,
                "budi",
                1,
                "1 jam",
                TIME,
                null,
                deadline,
                deadline,
                ended,
                minutes,
                minutes,
                putusan);
    }
}
