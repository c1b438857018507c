package id.tayang.berkas;

import java.time.Instant;

/**
 * A file as the tab shows it.
 *
 * @param pengunggah name of the uploader
 * @param diunggahTeks the moment in the office's zone
 * @param dapatDilihat whether a browser shows it in a page of its own
 * @param dapatDihapus whether the signed-in user may remove it, and change what is said beside it
 * @param hapus who may do so until when
 */
record BerkasRow(
        String id,
        String nama,
        String tipe,
        long ukuran,
        String teksAlternatif,
        String sumber,
        String pengunggah,
        Instant diunggah,
        String diunggahTeks,
        boolean gambar,
        boolean dapatDilihat,
        boolean dapatDihapus,
        String hapus) {}
