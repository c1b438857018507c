package id.tayang.sopdocument;

/** A sheet on its side, in millimetres. */
enum Paper {
    /** Folio, the usual paper of offices. */
    F4(330, 215),
    A4(297, 210);

    /** On every side. */
    static final double MARGIN = 12;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public double printable() {
        return width - 2 * MARGIN;
    }

    public double printableHeight() {
        return height - 2 * MARGIN;
    }
}
