package id.tayang.pemeriksaan;

import id.tayang.berkas.CaseFile;
import java.util.ArrayList;
import java.util.List;

/** What is said beside the pictures that go out with a text. */
final class Gambar {

    private Gambar() {}

    static List<Temuan> find(List<CaseFile> files) {
        var found = new ArrayList<Temuan>();
        for (var picture : files.stream().filter(CaseFile::image).toList()) {
            if (blank(picture.altText())) {
                found.add(Temuan.wrong(
                        Temuan.TEKS_ALTERNATIF,
                        picture.name(),
                        "Tab Berkas",
                        "Gambar tanpa teks alternatif. Tulis apa yang terlihat, pada tab Berkas."));
            }
            if (blank(picture.credit())) {
                found.add(Temuan.hint(
                        Temuan.IZIN_FOTO,
                        picture.name(),
                        "Tab Berkas",
                        "Sumber foto belum disebut. Tulis siapa yang memotret atau memilikinya, pada tab Berkas."));
            }
        }
        return found;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
