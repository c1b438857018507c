package id.tayang.calendar;

import java.util.Arrays;

/** The two kinds of day that the yearly joint decree (SKB) names. An office may work on either. */
public enum HolidayKind {
    LIBUR("libur"),
    CUTI_BERSAMA("cuti-bersama");

    private final String label;

    HolidayKind(String label) {
        this.label = label;
    }

    /** The word that data files use. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException when no kind has that label */
    public static HolidayKind of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "jenis \"%s\" tidak dikenal, tulis libur atau cuti-bersama.".formatted(label)));
    }
}
