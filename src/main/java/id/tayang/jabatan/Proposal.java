package id.tayang.jabatan;

import java.time.LocalDateTime;

/**
 * Whom somebody wants to name, as it was typed. Any of it may be null.
 *
 * @param jabatan group of the position
 * @param jenis "Plh." or "Plt."
 * @param orang id of the user who is to act
 * @param mulai in the office's zone
 * @param sampai in the office's zone; the first minute at which it no longer holds
 */
record Proposal(
        String jabatan,
        String jenis,
        String orang,
        String nomorSurat,
        LocalDateTime mulai,
        LocalDateTime sampai,
        String alasan) {

    Proposal {
        jabatan = jabatan == null ? "" : jabatan.strip();
        orang = orang == null ? "" : orang.strip();
        nomorSurat = nomorSurat == null ? "" : nomorSurat.strip();
        alasan = alasan == null ? "" : alasan.strip();
        mulai = minute(mulai);
        sampai = minute(sampai);
    }

    private static LocalDateTime minute(LocalDateTime typed) {
        return typed == null ? null : typed.withSecond(0).withNano(0);
    }
}
