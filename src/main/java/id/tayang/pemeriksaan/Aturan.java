package id.tayang.pemeriksaan;

import id.tayang.berkas.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be found in a text and its pictures without asking anybody. */
final class Aturan {

    private static final List<Pola> POLA = Stream.of(Nomor.RULES, Anak.RULES, Surel.RULES)
            .flatMap(List::stream)
            .toList();

    private Aturan() {}

    static List<Temuan> find(Teks teks, List<CaseFile> files) {
        var found = new ArrayList<Temuan>();
        for (var bagian : teks.bagian()) {
            found.addAll(inWords(bagian));
        }
        found.addAll(Bentuk.find(teks));
        found.addAll(Gambar.find(files));
        return found.stream().distinct().toList();
    }

    static List<Temuan> inWords(Bagian bagian) {
        return Stream.concat(POLA.stream().flatMap(pola -> pola.find(bagian)), Telepon.find(bagian))
                .distinct()
                .toList();
    }
}
