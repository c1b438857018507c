package id.tayang.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Tells of every case that ends, however it ends. The listener is a built-in one, because Cockpit's "skip custom
 * listeners" would leave out any other when an admin deletes a case.
 */
@Component
public class CaseEndPlugin extends AbstractProcessEnginePlugin {

    private final List<CaseEnd> listeners;

    public CaseEndPlugin(List<CaseEnd> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var parseListeners = configuration.getCustomPostBPMNParseListeners();
        var all = new ArrayList<>(parseListeners == null ? List.of() : parseListeners);
        all.add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element process, ProcessDefinitionEntity definition) {
                definition.addBuiltInListener(
                        ExecutionListener.EVENTNAME_END, (ExecutionListener) CaseEndPlugin.this::tell);
            }
        });
        configuration.setCustomPostBPMNParseListeners(all);
    }

    private void tell(DelegateExecution execution) {
        var reason = execution.isCanceled()
                ? Objects.requireNonNullElse(((ExecutionEntity) execution).getDeleteReason(), "")
                : null;
        listeners.forEach(listener -> listener.ended(execution, reason));
    }
}
