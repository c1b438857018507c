package id.tayang.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One item of what a row needs (Kelengkapan), as the model says it: {@code kelengkapan.1} is its label, {@code
 * kelengkapan.1.jenis} how it is known to be there.
 *
 * @param no 1, 2, 3 …
 * @param dari form field ({@code naskah.isi}) or output of a step that must be filled; "" unless {@link Jenis#ISIAN}
 * @param diForm whether that field stands in the form of this very row
 * @param bolehTidakAda whether the performer may say, with a reason, that there is none
 */
public record Butir(int no, String label, Jenis jenis, String dari, boolean diForm, boolean bolehTidakAda) {

    static final String PREFIX = "kelengkapan.";
    static final String JENIS = ".jenis";
    static final String DARI = ".dari";
    static final String BOLEH_TIDAK_ADA = ".boleh-tidak-ada";

    /** How an item is known to be there. */
    public enum Jenis {
        /** A file of the case, added for this item. */
        BERKAS,
        /** An answer in a form, or what a step of the system gave. */
        ISIAN,
        /** The performer ticks it. */
        PERIKSA,
        /** Equipment: shown, never asked for. */
        SARANA;

        public String kata() {
            return name().toLowerCase();
        }

        static Optional<Jenis> of(String word) {
            return List.of(values()).stream()
                    .filter(jenis -> jenis.kata().equals(word))
                    .findFirst();
        }
    }

    /** The items of a task up to the first gap; a model that keeps the rules has none. */
    static List<Butir> of(Map<String, String> properties, Set<String> formFields) {
        var items = new ArrayList<Butir>();
        for (var no = 1; properties.containsKey(PREFIX + no); no++) {
            var name = PREFIX + no;
            var dari = properties.getOrDefault(name + DARI, "").strip();
            items.add(new Butir(
                    no,
                    properties.get(name).strip(),
                    Jenis.of(properties.getOrDefault(name + JENIS, "").strip()).orElse(Jenis.PERIKSA),
                    dari,
                    formFields.contains(dari),
                    properties.getOrDefault(name + BOLEH_TIDAK_ADA, "").strip().equals("ya")));
        }
        return List.copyOf(items);
    }
}
