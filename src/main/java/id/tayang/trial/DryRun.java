package id.tayang.trial;

import java.util.List;

/**
 * When each step would be done if everybody took exactly the standard. Times are in words, in the zone of the office.
 *
 * @param mulai when the case starts
 * @param selesai when the last step ends
 * @param akhir names of the ends that are reached
 * @param keputusan decisions on the way, in order
 * @param catatan what the reader must know about the numbers
 */
record DryRun(
        String mulai,
        String selesai,
        List<String> akhir,
        List<Baris> baris,
        List<Keputusan> keputusan,
        List<String> catatan) {

    /**
     * A step, or a wait for somebody outside.
     *
     * @param no number of the row; "" for what is no row
     * @param standar standard in words; "" without
     */
    record Baris(
            String aktivitas,
            String no,
            String kegiatan,
            String pelaksana,
            String standar,
            String mulai,
            String selesai,
            List<String> catatan) {}

    /**
     * A question that somebody answers on the way.
     *
     * @param kunci names it in the next request
     * @param langkah step at whose end it is asked
     * @param dipilih the answer that this run takes
     */
    record Keputusan(String kunci, String langkah, String tanya, List<String> jawaban, String dipilih) {}
}
