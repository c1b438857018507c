package id.tayang.jabatan;

import java.time.Instant;
import java.util.List;

/**
 * A substitution as people read it. Names of people are their ids where they have none.
 *
 * @param sebutan "Plh. Kepala Dinas"
 * @param alasan null for readers who have no part in it: it may speak of somebody's health
 * @param status {@code akan datang}, {@code berlaku}, {@code selesai} or {@code dicabut}
 * @param peringatan what to look into; null when nothing
 * @param dapatDiakhiri whether the reader may bring its end forward
 */
record StandInView(
        String id,
        String jabatan,
        String sebutan,
        String orang,
        String nomorSurat,
        String alasan,
        Instant mulai,
        Instant sampai,
        String mulaiTeks,
        String sampaiTeks,
        String status,
        String peringatan,
        String oleh,
        String padaTeks,
        boolean dapatDiakhiri,
        List<Change> perubahan) {

    /** An end that was brought forward, in words. */
    record Change(String oleh, String pada, String dari, String menjadi, String alasan) {}
}
