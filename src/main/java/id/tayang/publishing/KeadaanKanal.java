package id.tayang.publishing;

import java.time.Instant;

/**
 * Where the item of a case stands on a channel, as officials read it.
 *
 * @param kanal id of the channel
 * @param label name of the channel
 * @param keadaan the state, one of the constants of {@link ReleaseState}
 * @param teks the state in words
 * @param url where the item can be read; null when nowhere
 * @param sejak since when it is so
 * @param revisi 1 for the first publication
 * @param tetap whether nothing more happens by itself or is asked of an official
 */
record KeadaanKanal(
        String kanal,
        String label,
        String keadaan,
        String teks,
        String url,
        Instant sejak,
        int revisi,
        boolean tetap) {}
