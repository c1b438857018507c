package id.tayang.sopdocument;

/**
 * Widths of the columns of the flowchart table, in millimetres.
 *
 * @param lane of each column of performers
 */
record Columns(
        double no,
        double kegiatan,
        double lane,
        int lanes,
        double kelengkapan,
        double waktu,
        double output,
        double keterangan) {

    private static final double NO = 10;
    private static final double WAKTU = 17;

    /** Performers get what their symbols and arrows need, the texts share the rest. */
    static Columns of(Paper paper, int lanes) {
        var lane = Math.max(17, Math.min(26, 100.0 / Math.max(1, lanes)));
        var text = paper.printable() - NO - WAKTU - lane * lanes;
        return new Columns(NO, text * 0.34, lane, lanes, text * 0.22, WAKTU, text * 0.21, text * 0.23);
    }

    double band() {
        return lane * lanes;
    }

    /** Middle of a lane, from the left edge of the first. */
    double middle(int index) {
        return (index + 0.5) * lane;
    }
}
