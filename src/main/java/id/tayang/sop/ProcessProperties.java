package id.tayang.sop;

import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The extension properties of the process of a model: the identity of its SOP, and what the model says to features. */
public final class ProcessProperties {

    private ProcessProperties() {}

    /** By name, in the order of the model; empty when the process has none. */
    public static Map<String, String> of(BpmnModelInstance model) {
        return SopModel.properties(new SopModel(model).process());
    }
}
