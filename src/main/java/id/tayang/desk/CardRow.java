package id.tayang.desk;

import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import id.tayang.web.SopRow;
import java.util.List;
import java.util.Map;

/**
 * One column of a row of the SOP, as it was ratified.
 *
 * @param isi "" where the signed document leaves it empty
 * @param dijalankan what the system goes by instead; "" where it is the same
 * @param asal where the text came from, when it does not stand so in the signed document; otherwise ""
 */
record CardRow(String judul, String isi, String dijalankan, String asal) {

    private static final String LITERAL = "harfiah";

    static List<CardRow> of(Sop sop, Langkah langkah) {
        var row = SopRow.of(sop, langkah);
        var properties = langkah.properties();
        // A standard that the document words otherwise than it is run: "1 hari" is one working day.
        var waktu = properties.getOrDefault("mutuBaku.waktu", row.waktu());
        return List.of(
                new CardRow("Kegiatan", row.kegiatan(), "", row.asal()),
                new CardRow("Pelaksana", row.pelaksana(), "", origin(properties, "pelaksana")),
                new CardRow(
                        "Kelengkapan",
                        row.kelengkapan(),
                        run(properties, "kelengkapan"),
                        origin(properties, "kelengkapan")),
                new CardRow("Waktu", waktu, waktu.equals(row.waktu()) ? "" : row.waktu(), origin(properties, "waktu")),
                new CardRow("Output", row.output(), run(properties, "output"), origin(properties, "output")),
                new CardRow("Keterangan", row.keterangan(), "", ""));
    }

    private static String run(Map<String, String> properties, String column) {
        return properties.getOrDefault("mutuBaku." + column + ".dijalankan", "");
    }

    private static String origin(Map<String, String> properties, String column) {
        var origin = properties.getOrDefault("sop.asal." + column, "");
        return origin.equals(LITERAL) ? "" : origin;
    }
}
