package id.tayang.desk;

import id.tayang.sop.NextStep;
import java.util.List;

/**
 * What the tab "Kartu SOP" shows of a task.
 *
 * @param revisi revision of the SOP document; null when the model has none
 * @param versi version that the case runs on
 * @param aktivitas id of the step in the diagram
 * @param no row of the SOP; "" for a step that is no row
 * @param sumber where the row stands in the signed document; "" when it says so nowhere
 * @param catatan what was unclear in the signed document and how it is read here
 * @param lanjutan where the case may go from here
 */
record KartuSop(
        String sop,
        String revisi,
        int versi,
        String aktivitas,
        String no,
        String langkah,
        List<CardRow> baris,
        String sumber,
        String catatan,
        List<Butir> identitas,
        List<NextStep> lanjutan) {

    /** An item of the identity block, with no value where the signed document leaves it empty. */
    record Butir(String judul, List<String> isi) {}
}
