package id.tayang.kelengkapan;

import id.tayang.berkas.CaseFile;
import id.tayang.sop.Butir;
import java.util.List;

/**
 * How an item stands.
 *
 * @param said the mark that decides; null where none does
 * @param files given for it
 */
record ButirState(Butir butir, Status status, Tanda said, List<CaseFile> files) {

    enum Status {
        ADA,
        TIDAK_ADA,
        /** It will come with the form of this task. */
        FORMULIR,
        SARANA,
        BELUM;

        String kata() {
            return name().toLowerCase().replace('_', '-');
        }
    }

    boolean missing() {
        return status == Status.BELUM;
    }

    /** What is missing and what to do about it. */
    String demand() {
        var todo = switch (butir.jenis()) {
            case BERKAS -> "unggah berkasnya";
            case PERIKSA -> "centang bila sudah ada";
            default -> butir.diForm() ? "isi pada formulir" : "belum ada di kasus ini";
        };
        return "\"%s\" (%s%s)"
                .formatted(
                        butir.label(), todo, butir.bolehTidakAda() ? ", atau nyatakan tidak ada dengan alasannya" : "");
    }
}
