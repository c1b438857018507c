package id.tayang.sopdocument;

import id.tayang.sop.IdentityFields;
import id.tayang.sop.Langkah;
import id.tayang.sop.Pelaksana;
import id.tayang.sop.Sop;
import id.tayang.sop.SopModels;
import id.tayang.sop.StepFlow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the document from the model: nothing of it is written down elsewhere. */
@Component
class DocumentReader {

    /** As PermenPANRB 35/2012 calls the columns; a model may say how its office does ({@code dokumen.kolom.*}). */
    private static final Map<String, String> HEADINGS = Map.of(
            "no",
            "No",
            "kegiatan",
            "Kegiatan",
            "kelengkapan",
            "Kelengkapan",
            "waktu",
            "Waktu",
            "output",
            "Output",
            "keterangan",
            "Keterangan");

    private final SopModels models;

    DocumentReader(SopModels models) {
        this.models = models;
    }

    SopDocument read(Sop sop, Edition edition) {
        return read(sop, activity -> models.next(sop, activity), edition);
    }

    /** @param steps of the same model, which need not be deployed */
    SopDocument read(Sop sop, StepFlow steps, Edition edition) {
        var flow = new RowFlow(sop, steps, edition);
        var lanes = lanes(sop, edition);
        var cells = new RowCells(sop, lanes, edition);
        var rows = new ArrayList<DocumentRow>();
        var included = flow.rows();
        for (var i = 0; i < included.size(); i++) {
            var langkah = included.get(i);
            rows.add(cells.row(
                    langkah,
                    i == 0 || i == included.size() - 1,
                    flow.decides(langkah),
                    edition == Edition.DIJALANKAN ? flow.remarks(langkah) : List.of()));
        }
        return new SopDocument(
                sop.id(),
                sop.identity().getOrDefault("sop.nama", sop.name()),
                sop.versionTag() == null ? "" : sop.versionTag(),
                sop.version(),
                edition,
                IdentityFields.of(sop.identity()),
                headings(sop),
                lanes.stream().map(Pelaksana::name).toList(),
                rows,
                flow.arrows(),
                new Differences(sop, flow).all());
    }

    /** The signed table has no column for somebody whose steps were all added. */
    private static List<Pelaksana> lanes(Sop sop, Edition edition) {
        return sop.pelaksana().stream()
                .filter(lane -> edition == Edition.DIJALANKAN
                        || steps(sop, lane).isEmpty()
                        || steps(sop, lane).stream().anyMatch(DocumentReader::ratified))
                .toList();
    }

    private static List<Langkah> steps(Sop sop, Pelaksana lane) {
        return sop.langkah().stream()
                .filter(langkah -> langkah.pelaksana().equals(lane.group()))
                .toList();
    }

    private static Map<String, String> headings(Sop sop) {
        var headings = new LinkedHashMap<>(HEADINGS);
        headings.replaceAll((column, usual) -> sop.identity().getOrDefault("dokumen.kolom." + column, usual));
        return headings;
    }

    /** Whether a row stands in the signed document, or was added between its rows. */
    static boolean ratified(Langkah langkah) {
        return !langkah.number().isEmpty()
                && !"disimpulkan".equals(langkah.properties().get("sop.asal"));
    }
}
