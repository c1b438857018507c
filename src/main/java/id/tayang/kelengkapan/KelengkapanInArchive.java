package id.tayang.kelengkapan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.tayang.document.ArchivePart;
import org.springframework.stereotype.Component;

/** The archive keeps who vouched for what. */
@Component
class KelengkapanInArchive implements ArchivePart {

    private final TandaTable marks;

    KelengkapanInArchive(TandaTable marks) {
        this.marks = marks;
    }

    @Override
    public String name() {
        return "kelengkapan";
    }

    @Override
    public JsonNode of(String kasus) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var mark : marks.of(kasus)) {
            var entry = all.addObject()
                    .put("langkah", mark.aktivitas())
                    .put("tugas", mark.tugas())
                    .put("butir", mark.label())
                    .put("tanda", mark.tanda())
                    .put("oleh", mark.oleh())
                    .put("pada", mark.pada().toString());
            if (mark.alasan() != null) {
                entry.put("alasan", mark.alasan());
            }
            if (!mark.berkas().isEmpty()) {
                entry.put("berkas", mark.berkas());
            }
        }
        return all;
    }
}
