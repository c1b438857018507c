package id.tayang.sopdocument;

import id.tayang.sop.Langkah;
import id.tayang.sop.Pelaksana;
import id.tayang.sop.Sop;
import id.tayang.sop.StandardText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts of a row, in the words of the edition. */
record RowCells(Sop sop, List<Pelaksana> lanes, Edition edition) {

    DocumentRow row(Langkah langkah, boolean capsule, boolean decides, List<String> remarks) {
        var properties = langkah.properties();
        return new DocumentRow(
                langkah.activityId(),
                langkah.number() + sop.identity().getOrDefault("dokumen.nomorBaris", ""),
                edition == Edition.DISAHKAN ? properties.getOrDefault("sop.kegiatan", langkah.name()) : langkah.name(),
                lane(langkah),
                capsule,
                decides,
                cell(langkah, "kelengkapan"),
                time(langkah),
                cell(langkah, "output"),
                Stream.concat(Stream.of(properties.getOrDefault("sop.keterangan", "")), remarks.stream())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    private int lane(Langkah langkah) {
        return IntStream.range(0, lanes.size())
                .filter(i -> lanes.get(i).group().equals(langkah.pelaksana()))
                .findFirst()
                .orElse(-1);
    }

    private String cell(Langkah langkah, String column) {
        var signed = langkah.properties().getOrDefault("mutuBaku." + column, "");
        return edition == Edition.DISAHKAN
                ? signed
                : langkah.properties().getOrDefault("mutuBaku." + column + ".dijalankan", signed);
    }

    /** {@code dokumen.satuanWaktu} is how the office writes the units: "Menit,Jam,Hari". */
    private String time(Langkah langkah) {
        var standard = StandardText.of(langkah.standard());
        if (edition == Edition.DIJALANKAN) {
            return standard;
        }
        var words = langkah.properties().getOrDefault("mutuBaku.waktu", standard);
        for (var unit : sop.identity().getOrDefault("dokumen.satuanWaktu", "").split(",")) {
            words = unit.isBlank() ? words : words.replaceAll("(?i)\\b" + unit.strip() + "\\b", unit.strip());
        }
        return words;
    }
}
