package id.tayang.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a running case knows: its process, its beginning and its variables. */
final class CaseData {

    // Each SOP has its own word for the same column of the Buku Agenda; the first one found is taken.
    private static final List<String> ASAL = List.of("asalBahan", "namaPengirim", "namaOpd", "unitKerja", "bagianAsal");
    private static final List<String> JENIS = List.of("jenisBerita", "jenisPermohonan", "kategori");
    private static final List<String> BUKTI = List.of("bukti", "jenisBahan", "jenisSumber");

    final String kasus;
    final String proses;
    final String namaProses;
    final int versiProses;
    final Instant dimulai;
    final String pemulai;
    final ObjectNode variables;

    CaseData(DelegateExecution execution, Instant now) {
        var services = execution.getProcessEngineServices();
        var definition = services.getRepositoryService().getProcessDefinition(execution.getProcessDefinitionId());
        kasus = execution.getProcessInstanceId();
        proses = definition.getKey();
        namaProses = Objects.requireNonNullElse(definition.getName(), proses);
        versiProses = definition.getVersion();
        // A case without a wait state has not reached the history table yet.
        var instance = services.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(kasus)
                .singleResult();
        dimulai = instance == null ? now : instance.getStartTime().toInstant();
        pemulai = instance == null ? null : instance.getStartUserId();
        variables = variables(execution.getProcessInstance());
    }

    private static ObjectNode variables(DelegateExecution instance) {
        var variables = JsonNodeFactory.instance.objectNode();
        for (var name : new TreeSet<>(instance.getVariableNamesLocal())) {
            if (!VariableJson.secret(name)) {
                variables.set(name, VariableJson.of(instance.getVariableLocalTyped(name, false)));
            }
        }
        return variables;
    }

    /** The short title of the case, or else of its SOP. */
    String title() {
        return Objects.requireNonNullElse(first(List.of("judul")), namaProses);
    }

    Agenda agenda(String perihal) {
        return new Agenda(
                kasus,
                proses,
                dimulai,
                first(ASAL),
                perihal,
                first(JENIS),
                first(BUKTI),
                pemulai,
                first(List.of("lokasiArsip")));
    }

    private String first(List<String> names) {
        return names.stream()
                .map(variables::path)
                .map(CaseData::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String text(JsonNode node) {
        return node.isArray()
                ? elements(node).map(JsonNode::asText).collect(Collectors.joining(", "))
                : node.asText("");
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
