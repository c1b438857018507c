package id.tayang.jabatan;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody acts for a position (UU 30/2014 article 14). */
enum Kind {
    /** Pelaksana harian: its holder is away for a time. */
    PLH("Plh."),
    /** Pelaksana tugas: it is vacant. */
    PLT("Plt.");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** As it stands before the position, and in the database. */
    String label() {
        return label;
    }

    /** Empty for what is none of the two. */
    static Optional<Kind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
