package id.tayang.sopdocument;

/**
 * A row of the flowchart table.
 *
 * @param lane index of the column of performers that it stands in; -1 for a task in none of them
 * @param capsule whether the procedure begins or ends here: drawn as a capsule
 * @param decides whether a rhombus follows the act, in the same row
 */
record DocumentRow(
        String activityId,
        String no,
        String kegiatan,
        int lane,
        boolean capsule,
        boolean decides,
        String kelengkapan,
        String waktu,
        String output,
        String keterangan) {}
