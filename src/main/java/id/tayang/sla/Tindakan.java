package id.tayang.sla;

import java.util.Locale;

/** What can be done about a deadline. */
enum Tindakan {
    INGATKAN,
    PERPANJANG,
    ALIHKAN;

    /** As it stands in the ledger. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Tindakan of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
