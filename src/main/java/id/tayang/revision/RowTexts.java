package id.tayang.revision;

import id.tayang.sop.Butir;
import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import id.tayang.sop.StandardText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts of a row by their headings, both as they were signed and as they are run. */
final class RowTexts {

    /** Properties of a task that stand here; the others are settings. */
    private static final Set<String> HERE = Set.of(
            "sop.no",
            "sop.kegiatan",
            "sop.keterangan",
            "mutuBaku.kelengkapan",
            "mutuBaku.kelengkapan.dijalankan",
            "mutuBaku.waktu",
            "mutuBaku.output",
            "mutuBaku.output.dijalankan");

    private RowTexts() {}

    /** @param form id of the form of the row; "" without */
    static Map<String, String> of(Langkah row, String form) {
        var properties = row.properties();
        var texts = new LinkedHashMap<String, String>();
        texts.put("Kegiatan", row.name());
        texts.put("Kegiatan pada naskah", properties.getOrDefault("sop.kegiatan", ""));
        texts.put("Kelengkapan", properties.getOrDefault("mutuBaku.kelengkapan", ""));
        texts.put("Kelengkapan yang dijalankan", properties.getOrDefault("mutuBaku.kelengkapan.dijalankan", ""));
        texts.put(
                "Butir kelengkapan",
                row.kelengkapan().stream().map(RowTexts::item).collect(Collectors.joining("\n")));
        texts.put("Waktu", StandardText.of(row.standard()));
        texts.put("Waktu pada naskah", properties.getOrDefault("mutuBaku.waktu", ""));
        texts.put("Output", properties.getOrDefault("mutuBaku.output", ""));
        texts.put("Output yang dijalankan", properties.getOrDefault("mutuBaku.output.dijalankan", ""));
        texts.put("Keterangan", properties.getOrDefault("sop.keterangan", ""));
        texts.put("Formulir", form);
        return texts;
    }

    private static String item(Butir item) {
        return "%s (%s%s)"
                .formatted(item.label(), item.jenis().kata(), item.bolehTidakAda() ? ", boleh tidak ada" : "");
    }

    /** The column that a row stands in; "" for none. */
    static String performer(Sop sop, Langkah row) {
        return sop.laneName(row.pelaksana()).orElse(row.pelaksana());
    }

    static boolean shows(String property) {
        return HERE.contains(property) || property.matches("kelengkapan\\.\\d+(\\.jenis|\\.boleh-tidak-ada)?");
    }
}
