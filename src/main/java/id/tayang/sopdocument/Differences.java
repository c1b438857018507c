package id.tayang.sopdocument;

import id.tayang.sop.IdentityFields;
import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import id.tayang.sop.StandardText;
import id.tayang.web.IdentityBlock;
import java.util.ArrayList;
import java.util.List;

/** Daftar ketidaksesuaian: everything that was corrected or inferred, and every field that the signed document leaves empty. */
record Differences(Sop sop, RowFlow flow) {

    /** Of the identity block (PermenPANRB 35/2012), besides name and institution, which no model can do without. */
    private static final List<String> MANDATORY = List.of(
            "nomor",
            "tanggalPembuatan",
            "tanggalRevisi",
            "tanggalEfektif",
            "disahkanOleh",
            "dasarHukum",
            "keterkaitan",
            "peringatan",
            "kualifikasi",
            "peralatan",
            "pencatatan");

    private static final String LITERAL = "harfiah";

    List<Difference> all() {
        var differences = new ArrayList<Difference>();
        var identity = IdentityFields.of(sop.identity());
        MANDATORY.stream()
                .filter(field -> identity.getOrDefault(field, List.of()).isEmpty())
                .forEach(field ->
                        differences.add(new Difference("", IdentityBlock.heading(field), "", "", "tidak diisi", "")));
        sop.langkah().forEach(langkah -> differences.addAll(of(langkah)));
        return differences;
    }

    private List<Difference> of(Langkah langkah) {
        var differences = new ArrayList<Difference>();
        var properties = langkah.properties();
        add(
                differences,
                langkah,
                "Kegiatan",
                properties.getOrDefault("sop.kegiatan", ""),
                langkah.name(),
                origin(langkah, ""));
        add(
                differences,
                langkah,
                "Pelaksana",
                "",
                sop.laneName(langkah.pelaksana()).orElse(langkah.pelaksana()),
                origin(langkah, ".pelaksana"));
        for (var column : List.of("kelengkapan", "output")) {
            var signed = properties.getOrDefault("mutuBaku." + column, "");
            add(
                    differences,
                    langkah,
                    column.substring(0, 1).toUpperCase() + column.substring(1),
                    signed,
                    properties.getOrDefault("mutuBaku." + column + ".dijalankan", signed),
                    origin(langkah, "." + column));
        }
        add(
                differences,
                langkah,
                "Waktu",
                properties.getOrDefault("mutuBaku.waktu", ""),
                StandardText.of(langkah.standard()),
                origin(langkah, ".waktu"));
        flow.inferredQuestions(langkah)
                .forEach((question, answers) -> differences.add(new Difference(
                        langkah.number(),
                        "Keputusan",
                        "",
                        question + " " + String.join(" / ", answers),
                        "disimpulkan",
                        "")));
        var note = properties.getOrDefault("sop.asal.catatan", "");
        if (!note.isEmpty()) {
            differences.add(new Difference(langkah.number(), "Catatan", "", "", "", note));
        }
        return differences;
    }

    private static void add(
            List<Difference> differences, Langkah langkah, String part, String signed, String run, String origin) {
        if (!origin.isEmpty()) {
            differences.add(new Difference(langkah.number(), part, signed, run, origin, ""));
        }
    }

    /** "" for what stands literally in the signed document. */
    private static String origin(Langkah langkah, String part) {
        var origin = langkah.properties().getOrDefault("sop.asal" + part, LITERAL);
        return origin.equals(LITERAL) ? "" : origin;
    }
}
