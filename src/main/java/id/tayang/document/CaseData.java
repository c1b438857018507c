package id.tayang.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tayang.sop.ProcessProperties;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLink;

/** What a running case knows: its process, its beginning and its variables. */
final class CaseData {

    final String kasus;
    final String proses;
    final String namaProses;
    final int versiProses;
    final Instant dimulai;
    final String pemulai;
    /** Groups whose members may start such a case. */
    final Set<String> pembuka;

    final ObjectNode variables;
    private final Map<String, String> properties;

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
        pembuka = services.getRepositoryService().getIdentityLinksForProcessDefinition(definition.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        variables = variables(execution.getProcessInstance());
        properties = ProcessProperties.of(
                services.getRepositoryService().getBpmnModelInstance(execution.getProcessDefinitionId()));
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
        return Objects.requireNonNullElse(variable("judul"), namaProses);
    }

    Agenda agenda(String perihal) {
        return new Agenda(
                kasus,
                proses,
                dimulai,
                column("asal"),
                perihal,
                column("jenis"),
                column("bukti"),
                pemulai,
                column("lokasi"),
                activity("agenda.parafKabid"),
                activity("agenda.parafKadis"));
    }

    /** Null also where a designer left the field of the element template empty. */
    private String activity(String property) {
        var activity = properties.getOrDefault(property, "").strip();
        return activity.isEmpty() ? null : activity;
    }

    /** Which variable fills a column of the Buku Agenda is said by the model; null where it says nothing. */
    private String column(String column) {
        var name = properties.get("agenda." + column);
        return name == null ? null : variable(name);
    }

    private String variable(String name) {
        var text = text(variables.path(name));
        return text.isBlank() ? null : text;
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
