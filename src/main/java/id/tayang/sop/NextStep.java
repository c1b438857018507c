package id.tayang.sop;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * Where a case may go from a step, as the model draws it.
 *
 * @param jenis what is reached
 * @param aktivitas id of the element in the model
 * @param no row of the SOP; "" for what is no row
 * @param nama label of the element
 * @param pelaksana column of the SOP that acts; "" where nobody does
 * @param syarat answers that lead there, in order; empty when it follows in any case
 * @param melalui what the system does on the way, in order
 */
public record NextStep(
        Jenis jenis,
        String aktivitas,
        String no,
        String nama,
        String pelaksana,
        List<Syarat> syarat,
        List<String> melalui) {

    public enum Jenis {
        /** A step that an official does. */
        LANGKAH,
        /** The case waits for something from outside. */
        TUNGGU,
        /** The case ends. */
        AKHIR;

        @JsonValue
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An answer to a question of the model: "Rilis disetujui?" – "Ya".
     *
     * @param asal where the question came from, as the decision says ({@code sop.asal}): "disimpulkan" unless it says otherwise
     */
    public record Syarat(String tanya, String jawab, String asal) {}

    boolean leadsWhere(NextStep other) {
        return aktivitas.equals(other.aktivitas) && syarat.equals(other.syarat);
    }
}
