package id.tayang.calendar;

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
}
