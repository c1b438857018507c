package id.tayang.desk;

import id.tayang.document.VariableJson;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.springframework.stereotype.Component;

/** What was written into the variables of a case, from the engine's history. Secrets are left out. */
@Component
class CaseWrites {

    private final HistoryService history;

    CaseWrites(HistoryService history) {
        this.history = history;
    }

    /**
     * In order: what belongs to the whole case, and what the steps of officials wrote for themselves, such as a decision that
     * starts empty each time. What the system's steps have for themselves are copies.
     */
    List<Write> of(String kasus) {
        var tasks = tasksByActivity(kasus);
        return history
                .createHistoricDetailQuery()
                .processInstanceId(kasus)
                .variableUpdates()
                .disableCustomObjectDeserialization()
                .disableBinaryFetching()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricVariableUpdate.class::cast)
                .filter(update ->
                        kasus.equals(update.getExecutionId()) || tasks.containsKey(update.getActivityInstanceId()))
                .filter(update -> !VariableJson.secret(update.getVariableName()))
                .map(update -> new Write(
                        update.getTime().toInstant(),
                        tasks.get(update.getActivityInstanceId()),
                        update.getVariableName(),
                        VariableJson.of(update.getTypedValue())))
                .sorted(Comparator.comparing(Write::pada))
                .toList();
    }

    private Map<String, String> tasksByActivity(String kasus) {
        var tasks = new HashMap<String, String>();
        history.createHistoricTaskInstanceQuery()
                .processInstanceId(kasus)
                .list()
                .forEach(task -> tasks.put(task.getActivityInstanceId(), task.getId()));
        return tasks;
    }
}
