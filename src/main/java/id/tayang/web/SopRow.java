package id.tayang.web;

import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import id.tayang.sop.StandardText;

/**
 * A row of an SOP as the signed document prints it.
 *
 * @param asal where the row's text came from, when it does not stand so in the signed document
 * @param catatan what was unclear in the signed document and how it is read here
 */
public record SopRow(
        String no,
        String kegiatan,
        String pelaksana,
        String kelengkapan,
        String waktu,
        String output,
        String keterangan,
        String asal,
        String catatan) {

    private static final String LITERAL = "harfiah";

    public static SopRow of(Sop sop, Langkah row) {
        var properties = row.properties();
        var asal = properties.getOrDefault("sop.asal", "");
        return new SopRow(
                row.number(),
                properties.getOrDefault("sop.kegiatan", row.name()),
                sop.laneName(row.pelaksana()).orElse(row.pelaksana()),
                properties.getOrDefault("mutuBaku.kelengkapan", ""),
                StandardText.of(row.standard()),
                properties.getOrDefault("mutuBaku.output", ""),
                properties.getOrDefault("sop.keterangan", ""),
                LITERAL.equals(asal) ? "" : asal,
                properties.getOrDefault("sop.asal.catatan", ""));
    }
}
