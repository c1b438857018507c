package id.tayang.sla;

/**
 * What of the late steps is wanted.
 *
 * @param sop only this SOP; null for all, as in the next two
 * @param unit only what this group has to do
 * @param pelaksana only steps of this lane
 * @param minutesLate only what is late by as many working minutes or more; 0 for all
 * @param page 0 for the first
 * @param size rows of a page, 1 to {@value #LARGEST_PAGE}
 */
public record LateQuery(
        String sop,
        String unit,
        String pelaksana,
        long minutesLate,
        LateOrder order,
        boolean descending,
        int page,
        int size) {

    public static final int LARGEST_PAGE = 100;

    /** @throws IllegalArgumentException with a text for the person who asked */
    public LateQuery {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("Satu halaman berisi 1 sampai %d baris.".formatted(LARGEST_PAGE));
        }
        if (page < 0 || minutesLate < 0) {
            throw new IllegalArgumentException("Halaman dan lama keterlambatan tidak boleh kurang dari nol.");
        }
    }

    long offset() {
        return (long) page * size;
    }
}
