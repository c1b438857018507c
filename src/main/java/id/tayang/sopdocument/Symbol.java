package id.tayang.sopdocument;

/**
 * Where the symbols of a row stand, in millimetres from the top of its sheet.
 *
 * @param x middle of the lane
 * @param top upper edge of the act
 */
record Symbol(double x, double top, boolean capsule, boolean decides) {

    static final double WIDTH = 12.5;

    private static final double ACT = 8;
    private static final double GAP = 3.5;
    private static final double RHOMBUS = 10;
    /** Above the act, where arrows from other lanes come in. */
    static final double CHANNEL = 5;

    private static final double BELOW = 3;

    static double room(DocumentRow row) {
        return CHANNEL + ACT + (row.decides() ? GAP + RHOMBUS : 0) + BELOW;
    }

    static Symbol in(DocumentRow row, Columns columns, double top, double height) {
        var spare = (height - room(row)) / 2;
        return new Symbol(columns.middle(row.lane()), top + CHANNEL + spare, row.capsule(), row.decides());
    }

    double act() {
        return top + ACT / 2;
    }

    double actBottom() {
        return top + ACT;
    }

    double rhombusTop() {
        return actBottom() + GAP;
    }

    /** Height at which an arrow leaves to the side. */
    double exit() {
        return decides ? rhombusTop() + RHOMBUS / 2 : act();
    }

    double bottom() {
        return decides ? rhombusTop() + RHOMBUS : actBottom();
    }

    double left() {
        return x - WIDTH / 2;
    }

    double right() {
        return x + WIDTH / 2;
    }
}
