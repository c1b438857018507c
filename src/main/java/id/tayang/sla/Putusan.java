package id.tayang.sla;

import java.time.Instant;
import java.util.Arrays;

/** What is said of a step against its Mutu Baku. */
public enum Putusan {
    /** Not ended yet, whether its deadline has passed or not. */
    BERJALAN("berjalan"),
    /** Done by the deadline of the standard. */
    TEPAT_WAKTU("tepat waktu"),
    /** Done after the deadline of the standard, by the one it was extended to. */
    DIPERPANJANG("diperpanjang"),
    TERLAMBAT("terlambat"),
    /** Ended without being done: its case was broken off, or went another way. */
    BATAL("batal"),
    /** Done; the SOP sets no time. */
    TANPA_STANDAR("tanpa standar");

    private final String label;

    Putusan(String label) {
        this.label = label;
    }

    /** As it stands in the ledger and on screens. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException for a word that the ledger does not hold */
    public static Putusan of(String label) {
        return Arrays.stream(values())
                .filter(putusan -> putusan.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Putusan \"" + label + "\" tidak dikenal."));
    }

    /**
     * The verdict on a step that was done. Timestamps alone decide, never whether a timer ran. The moment of the deadline
     * itself is in time.
     *
     * @param standard deadline by the standard; null where the SOP sets no time
     * @param deadline the one that holds, later than the other when it was extended; null with the other
     */
    static Putusan of(Instant done, Instant standard, Instant deadline) {
        if (standard == null) {
            return TANPA_STANDAR;
        }
        if (!done.isAfter(standard)) {
            return TEPAT_WAKTU;
        }
        return done.isAfter(deadline) ? TERLAMBAT : DIPERPANJANG;
    }
}
