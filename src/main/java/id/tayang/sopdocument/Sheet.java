package id.tayang.sopdocument;

import java.util.List;

/**
 * A sheet of the flowchart table.
 *
 * @param bands from the top: rows, and at its ends a strip for what goes on on other sheets
 */
record Sheet(int number, List<Band> bands) {

    /** Of a strip with off-page connectors. */
    static final double STRIP = 10;

    /**
     * @param row index of the row; -1 for a strip
     * @param top in millimetres from the first band of the sheet
     */
    record Band(int row, double top, double height) {
        boolean strip() {
            return row < 0;
        }
    }

    boolean holds(int row) {
        return bands.stream().anyMatch(band -> band.row() == row);
    }

    Band of(int row) {
        return bands.stream().filter(band -> band.row() == row).findFirst().orElseThrow();
    }

    int firstRow() {
        return bands.stream()
                .filter(band -> !band.strip())
                .findFirst()
                .orElseThrow()
                .row();
    }
}
