package id.tayang.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tayang.berkas.CaseFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything that stays of a case.
 *
 * @param steps who did what when, see {@link CaseSteps}
 * @param dibatalkan whether the case was broken off instead of reaching its end
 * @param parts what other features add, by name
 */
record CaseRecord(
        String nomor,
        CaseData data,
        String pemulaiSebagai,
        String perihal,
        String hasil,
        boolean dibatalkan,
        Instant diarsipkan,
        ArrayNode steps,
        List<Evidence.Proof> proofs,
        List<CaseFile> files,
        Map<String, JsonNode> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    byte[] json() {
        var json = JSON.createObjectNode()
                .put("nomor", nomor)
                .put("kasus", data.kasus)
                .put("proses", data.proses)
                .put("namaProses", data.namaProses)
                .put("versiProses", data.versiProses)
                .put("perihal", perihal)
                .put("hasil", hasil)
                .put("dibatalkan", dibatalkan)
                .put("pemulai", data.pemulai)
                .put("pemulaiSebagai", pemulaiSebagai)
                .put("dimulai", data.dimulai.toString())
                .put("diarsipkan", diarsipkan.toString());
        json.set("data", data.variables);
        json.set("langkah", steps);
        var tayang = json.putArray("tayang");
        proofs.forEach(proof -> tayang.add(proof(proof)));
        var berkas = json.putArray("berkas");
        files.forEach(file -> berkas.add(file(file)));
        parts.forEach(json::set);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How the activity was finished the last time, a missing node when it never was or there is none. */
    JsonNode lastStep(String activity) {
        JsonNode last = MissingNode.getInstance();
        for (var step : steps) {
            if (step.path("langkah").asText().equals(activity) && step.hasNonNull("selesai")) {
                last = step;
            }
        }
        return last;
    }

    private static ObjectNode proof(Evidence.Proof proof) {
        return JSON.createObjectNode()
                .put("kanal", proof.kanal())
                .put("tautan", proof.url())
                .put("sha256", proof.sha256())
                .put("pada", proof.pada().toString());
    }

    private static ObjectNode file(CaseFile file) {
        var json = JSON.createObjectNode()
                .put("nama", file.name())
                .put("tipe", file.mediaType())
                .put("ukuran", file.size())
                .put("sha256", file.sha256())
                .put("teksAlternatif", file.altText())
                .put("sumber", file.credit())
                .put("pengunggah", file.uploadedBy())
                .put("diunggah", file.uploadedAt().toString())
                .put("lokasi", ArchiveFolder.location(file));
        if (file.original() != null) {
            json.putObject("asli")
                    .put("ukuran", file.original().size())
                    .put("sha256", file.original().sha256())
                    .put("lokasi", ArchiveFolder.originalLocation(file));
        }
        return json;
    }
}
