package id.tayang.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.history.UserOperationLogEntry;

/** Who did which step of a case when, and what they entered, copied out of the engine's history. */
final class CaseSteps {

    private final HistoryService history;
    private final String kasus;
    private final Map<String, String> finishers = new HashMap<>();
    private final Map<String, Date> claims = new HashMap<>();
    private final Map<String, ObjectNode> entries = new HashMap<>();

    private final Map<String, String> capacities;

    private CaseSteps(HistoryService history, String kasus, Map<String, String> capacities) {
        this.history = history;
        this.kasus = kasus;
        this.capacities = capacities;
    }

    /** @param capacities what a substitute was when he did a step, by id of the task */
    static ArrayNode of(HistoryService history, String kasus, Map<String, String> capacities) {
        var steps = new CaseSteps(history, kasus, capacities);
        steps.readOperations();
        steps.readEntries();
        var result = JsonNodeFactory.instance.arrayNode();
        history.createHistoricTaskInstanceQuery()
                .processInstanceId(kasus)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .forEach(task -> result.add(steps.step(task)));
        return result;
    }

    private void readOperations() {
        for (var entry : history.createUserOperationLogQuery()
                .processInstanceId(kasus)
                .orderByTimestamp()
                .asc()
                .list()) {
            if (entry.getTaskId() == null) {
                continue;
            }
            if (UserOperationLogEntry.OPERATION_TYPE_COMPLETE.equals(entry.getOperationType())) {
                finishers.put(entry.getTaskId(), entry.getUserId());
            } else if (UserOperationLogEntry.OPERATION_TYPE_CLAIM.equals(entry.getOperationType())) {
                claims.put(entry.getTaskId(), entry.getTimestamp());
            }
        }
    }

    private void readEntries() {
        for (var detail : history.createHistoricDetailQuery()
                .processInstanceId(kasus)
                .variableUpdates()
                .disableCustomObjectDeserialization()
                .orderPartiallyByOccurrence()
                .asc()
                .list()) {
            var update = (HistoricVariableUpdate) detail;
            if (!VariableJson.secret(update.getVariableName())) {
                entries.computeIfAbsent(update.getActivityInstanceId(), id -> JsonNodeFactory.instance.objectNode())
                        .set(update.getVariableName(), VariableJson.of(update.getTypedValue()));
            }
        }
    }

    private ObjectNode step(HistoricTaskInstance task) {
        var petugas = Objects.requireNonNullElse(finishers.get(task.getId()), Objects.toString(task.getAssignee(), ""));
        var completed = "completed".equals(task.getDeleteReason());
        var step = JsonNodeFactory.instance
                .objectNode()
                .put("langkah", task.getTaskDefinitionKey())
                .put("nama", task.getName())
                .put("pelaksana", String.join(", ", groups(task.getId())))
                .put("petugas", petugas)
                .put("diterima", instant(task.getStartTime()))
                .put("diambil", instant(claims.get(task.getId())))
                .put("tenggat", instant(task.getDueDate()))
                .put("selesai", completed ? instant(task.getEndTime()) : null)
                .put("dibatalkan", completed ? null : instant(task.getEndTime()));
        if (capacities.containsKey(task.getId())) {
            step.put("sebagai", capacities.get(task.getId()));
        }
        step.set("isian", entries.getOrDefault(task.getActivityInstanceId(), JsonNodeFactory.instance.objectNode()));
        return step;
    }

    private List<String> groups(String taskId) {
        return history.createHistoricIdentityLinkLogQuery().taskId(taskId).operationType("add").list().stream()
                .map(HistoricIdentityLinkLog::getGroupId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String instant(Date date) {
        return date == null ? null : date.toInstant().toString();
    }
}
