package id.tayang.kelengkapan;

import java.time.Instant;

/**
 * What somebody said of an item of a task.
 *
 * @param aktivitas user task in the model; what was given in an earlier round of it counts
 * @param butir number of the item
 * @param label of the item, as the model had it then
 * @param tanda {@link #ADA}, {@link #TIDAK_ADA} or {@link #BERKAS}
 * @param berkas id of the file; "" unless one is given
 * @param alasan why there is none; null unless {@link #TIDAK_ADA}
 */
record Tanda(
        String kasus,
        String tugas,
        String aktivitas,
        int butir,
        String label,
        String tanda,
        String berkas,
        String alasan,
        String oleh,
        Instant pada) {

    static final String ADA = "ada";
    static final String TIDAK_ADA = "tidak-ada";
    static final String BERKAS = "berkas";
}
