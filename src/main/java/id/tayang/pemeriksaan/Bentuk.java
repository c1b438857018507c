package id.tayang.pemeriksaan;

import static id.tayang.pemeriksaan.Temuan.KATEGORI_RINGKASAN;
import static id.tayang.pemeriksaan.Temuan.TAUTAN;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Title, summary, headings and the words of links: what people need who search, skim or listen. */
final class Bentuk {

    private static final int TITLE = 100;
    private static final int SHORT_SUMMARY = 50;
    private static final int LONG_SUMMARY = 160;
    private static final Pattern EMPTY_WORDS = Pattern.compile(
            "(?iU)(?:(?:silakan )?klik|(?:klik )?di ?sini|klik (?:disini|link|tautan)(?: (?:ini|berikut))?|(?:baca )?selengkapnya|lihat|link|tautan|(?:link|tautan) (?:ini|berikut)|unduh|download|here)[.!]?");

    private Bentuk() {}

    static List<Temuan> find(Teks teks) {
        var found = new ArrayList<Temuan>();
        title(teks, found);
        summary(teks, found);
        headings(teks, found);
        linkWords(teks, found);
        return found;
    }

    private static void title(Teks teks, List<Temuan> found) {
        if (length(teks.judul()) > TITLE) {
            found.add(Temuan.hint(
                    KATEGORI_RINGKASAN,
                    teks.judul(),
                    "Judul",
                    "Judul %d huruf. Di atas %d huruf terpotong pada mesin pencari dan media sosial."
                            .formatted(length(teks.judul()), TITLE)));
        }
    }

    private static void summary(Teks teks, List<Temuan> found) {
        var length = length(teks.ringkasan());
        if (length == 0) {
            found.add(Temuan.wrong(KATEGORI_RINGKASAN, "", "Ringkasan", "Ringkasan belum diisi."));
        } else if (length < SHORT_SUMMARY || length > LONG_SUMMARY) {
            found.add(Temuan.hint(
                    KATEGORI_RINGKASAN,
                    teks.ringkasan(),
                    "Ringkasan",
                    "Ringkasan %d huruf. Yang tampil utuh pada hasil pencarian: %d sampai %d huruf."
                            .formatted(length, SHORT_SUMMARY, LONG_SUMMARY)));
        }
    }

    /** The title of the page is the first level, so that a text begins with the second. */
    private static void headings(Teks teks, List<Temuan> found) {
        var above = 1;
        for (var heading : teks.html().select("h1, h2, h3, h4, h5, h6")) {
            var level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
                found.add(Temuan.hint(
                        KATEGORI_RINGKASAN,
                        heading.text(),
                        "Judul bagian",
                        "Tingkat judul bagian terlompati. Pakai judul bagian yang besar dahulu, lalu yang kecil."));
            }
            above = level;
        }
    }

    private static void linkWords(Teks teks, List<Temuan> found) {
        for (var link : teks.html().select("a[href]")) {
            var words = link.text().strip();
            var alt = link.select("img[alt]").eachAttr("alt");
            if (words.isEmpty() && alt.stream().allMatch(String::isBlank)) {
                found.add(Temuan.wrong(TAUTAN, link.attr("href"), "Isi", "Tautan tanpa kata: tidak dapat dibaca."));
            } else if (EMPTY_WORDS.matcher(words).matches()) {
                found.add(
                        Temuan.hint(
                                TAUTAN,
                                words,
                                "Isi",
                                "Kata tautan tidak menyebut tujuannya. Sebutkan apa yang dibuka, misalnya \"jadwal layanan Desember\"."));
            }
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
