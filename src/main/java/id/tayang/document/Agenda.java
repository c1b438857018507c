package id.tayang.document;

import java.time.Instant;

/**
 * What the Buku Agenda says of a case beside its number, as far as it is known yet.
 *
 * @param kasus process instance id
 * @param proses key of the process definition
 * @param diterima when the case began
 * @param asal who sent the material
 * @param jenis kind of news or request
 * @param bukti what came with it (photo, video, document)
 * @param penulis who began the case
 * @param lokasiArsip where the paper lies
 * @param parafKabid activity with which the Kepala Bidang initials; null when the model names none
 * @param parafKadis activity with which the Kepala Dinas initials; null when the model names none
 */
record Agenda(
        String kasus,
        String proses,
        Instant diterima,
        String asal,
        String perihal,
        String jenis,
        String bukti,
        String penulis,
        String lokasiArsip,
        String parafKabid,
        String parafKadis) {}
