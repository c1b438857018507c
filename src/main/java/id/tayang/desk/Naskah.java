package id.tayang.desk;

import id.tayang.textdiff.TextDiff;
import java.time.Instant;
import java.util.List;

/**
 * A text of a case with its versions.
 *
 * @param judul what the forms call it
 */
record Naskah(String judul, List<Versi> versi) {

    /**
     * @param oleh null for one that the system wrote, or that came with the start of the case
     * @param langkah step that wrote it; null without
     * @param ulangan how often the case had come to that step; 0 without
     * @param bidang the fields with what changed since the version before; the first version stands whole
     */
    record Versi(int ke, Instant pada, String oleh, String langkah, int ulangan, List<Bidang> bidang) {}

    record Bidang(String label, List<TextDiff.Potongan> potongan) {}
}
