package id.tayang.proses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.support.SopFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** The variables that the form of a step can give. */
final class Formulir {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Formulir() {}

    static Set<String> bidang(ProcessEngine engine, Task tugas) {
        var definisi = engine.getRepositoryService().getProcessDefinition(tugas.getProcessDefinitionId());
        var formulir = engine.getFormService()
                .getTaskFormData(tugas.getId())
                .getCamundaFormRef()
                .getKey();
        return bidang(definisi.getKey(), formulir.substring(definisi.getKey().length() + 1));
    }

    static Set<String> bidang(String sop, String nama) {
        try {
            var bidang = new LinkedHashSet<String>();
            kumpulkan(JSON.readTree(SopFiles.forms(sop).resolve(nama + ".form").toFile()), bidang);
            return bidang;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(Object isi) {
        try {
            return JSON.writeValueAsString(isi);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void kumpulkan(JsonNode simpul, Set<String> bidang) {
        for (var komponen : simpul.path("components")) {
            if (komponen.hasNonNull("path")) {
                bidang.add(komponen.get("path").asText());
            } else if (komponen.hasNonNull("key")) {
                bidang.add(komponen.get("key").asText());
            } else {
                kumpulkan(komponen, bidang);
            }
        }
    }
}
