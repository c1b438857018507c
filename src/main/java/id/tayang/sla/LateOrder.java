package id.tayang.sla;

/** What the late list can be sorted by. */
public enum LateOrder {
    DEADLINE("l.tenggat"),
    /** When the step came to its pelaksana. */
    CREATED("l.dibuat"),
    STEP("l.nama"),
    /** Title of the case; those without one are last. */
    CASE("k.judul");

    private final String column;

    LateOrder(String column) {
        this.column = column;
    }

    /** Every row has one place, so that no page repeats or leaves out what another showed. */
    String sql(boolean descending) {
        return column + (descending ? " desc" : "") + " nulls last, l.id";
    }
}
